package org.backbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backbench.returns.ReturnFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private final Figures figures = new Figures();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XALDERMOOR",
                "XBRACKENBY",
                "XCOLDSTOW",
                "XEASTMARSH",
                "XFARROWDALE",
                "XGREATWELL",
                "XHARROWMERE",
                "XTARNBURY",
                "XFOSSEWAY",
                "XNETHERSHIRE",
                "XOVERWOLD",
                "XMARLINGATE"
            })
    void keepEveryRuleInEveryYear(String body) {
        Map<String, String> lastYear = Map.of();
        for (int cycle : List.of(2009, 2010, 2011)) {
            Map<String, String> texts = figures.of(cycle, body);

            assertThat(ReturnFixtures.failures(texts, lastYear))
                    .as("all but the evidence of each yes, which nobody must name before sending")
                    .allMatch(failure -> failure.rule().equals("evidence"));
            assertThat(texts).containsKeys("hr-sickness-days", "legal-practice-10", "finance-satisfaction-index");
            lastYear = texts;
        }
    }
}
