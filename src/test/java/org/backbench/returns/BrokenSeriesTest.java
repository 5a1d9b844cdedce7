package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Indicators;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.Series;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.roundtrip.ReturnFiles;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cost of finance is defined otherwise than last year: its series breaks with a mark, all others go on. */
@Import(BrokenSeriesTest.SecondVersion.class)
class BrokenSeriesTest extends SignedInScreens {

    private static final String WHAT = "Insurance premiums count.";

    /** The template of the product and a second version of it, in which one definition says something else. */
    @TestConfiguration
    static class SecondVersion {

        @Bean
        @Primary
        Templates templatesWithASecondVersion() {
            return new Templates() {
                @Override
                public Template get(String key, int version) {
                    return super.get(key);
                }

                @Override
                public Map<String, String> changes(String key, int one, int other) {
                    return one == other ? Map.of() : Map.of("finance-cost", WHAT);
                }
            };
        }
    }

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    @Autowired
    ReturnFiles files;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Indicators indicators;

    @Autowired
    Series series;

    @Autowired
    JdbcClient db;

    private CaseFile file;
    private Person officer;

    /** Last year finance cost £1,400k and HR £200k, of £200,000k. */
    @BeforeEach
    void lastYearWasOfAnotherVersion() {
        WalkedCases walked = new WalkedCases(beans);
        int before = walked.asked().cycle();
        file = walked.asked();
        officer = walked.holder(file, "return-officer");
        db.sql("update collection set template_version = 2 where cycle = :cycle")
                .param("cycle", file.cycle())
                .update();
        db.sql("insert into body_return (cycle, template, body_code, state, draft)"
                        + " values (:cycle, 'vfm-2009', :body, 'RECEIVED', '{}')")
                .param("cycle", before)
                .param("body", file.bodyCode())
                .update();
        count(before, Map.of("finance-cost", 1_400, "hr-cost", 200, "running-costs", 200_000));
        signIn(officer);
    }

    /** Makes these the figures that count. */
    private void count(int cycle, Map<String, Integer> figures) {
        db.sql("""
            with r as (
                update body_return set accepted_version = 1, state = 'RECEIVED', received_at = now()
                where cycle = :cycle and body_code = :body returning id
            )
            insert into return_version (return_id, number, source, sent_at, sent_by, outcome, content_hash, figures)
            select id, 1, 'SENT', now(), 'officer', 'CERTIFIED', 'x',
                   (select jsonb_object_agg(l, a) from unnest(:lines, :values) as f (l, a))
            from r
            """)
                .param("cycle", cycle)
                .param("body", file.bodyCode())
                .param("lines", figures.keySet().toArray(String[]::new))
                .param("values", figures.values().toArray(Integer[]::new))
                .update();
    }

    private void open(String function) {
        UI.getCurrent()
                .navigate(
                        "returns/%d/%s".formatted(file.cycle(), file.bodyCode()),
                        QueryParameters.of("function", function));
    }

    @Test
    void theYearOnYearRuleDoesNotReachAcrossTheBreak() {
        ReturnDraft draft = returns.saveDraft(officer, file.id(), ReturnFixtures.complete());

        assertThat(draft.failures())
                .filteredOn(failure -> failure.rule().equals("year-on-year"))
                .extracting(Failure::line)
                .containsExactly("hr-cost");
        assertThat(draft.lastYear()).containsKey("hr-cost").doesNotContainKey("finance-cost");
        assertThat(draft.changed()).isEqualTo(Map.of("finance-cost", WHAT));
    }

    @Test
    void theLineShowsTheMarkAndOffersNoFigureOfLastYearAndNoChange() {
        open("finance");
        String page = words(find(Main.class).single());
        assertThat(page)
                .contains("Defined otherwise in")
                .contains(WHAT + " Not compared.")
                .contains("1,400");
        assertThat(part(TextField.class, "line-finance-cost").getPlaceholder()).isNullOrEmpty();

        open("hr");
        assertThat(words(find(Main.class).single())).doesNotContain("Defined otherwise");
        assertThat(part(TextField.class, "line-hr-cost").getPlaceholder()).isEqualTo("200");
    }

    @Test
    void theWorkbookSaysSoInsteadOfShowingLastYear() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(officer, file.id(), out);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(5).getStringCellValue().equals("finance-cost")) {
                    assertThat(row.getCell(3)).isNull();
                    assertThat(row.getCell(4).getCellComment().getString().getString())
                            .contains("Defined otherwise last year", WHAT);
                }
                if (row.getCell(5).getStringCellValue().equals("hr-cost")) {
                    assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void theBenchmarkShowsTheMarkAndCallsNoSpikeAcrossTheBreak() {
        count(file.cycle(), Map.of("finance-cost", 5_600, "hr-cost", 700, "running-costs", 200_000));

        assertThat(spikes("finance-cost-share")).isFalse();
        assertThat(spikes("hr-cost-share")).isTrue();
        assertThat(series.breaks(file.cycle(), indicators.get("finance-cost-share")))
                .containsExactly("Finance: function cost: " + WHAT);
        assertThat(series.breaks(file.cycle(), indicators.get("hr-cost-share"))).isEmpty();

        benchmarkPage("finance-cost-share");
        assertThat(words(find(Main.class).single())).contains("Defined otherwise the year before.", WHAT);
        benchmarkPage("hr-cost-share");
        assertThat(words(find(Main.class).single())).doesNotContain("Defined otherwise");
    }

    private void benchmarkPage(String indicator) {
        UI.getCurrent()
                .navigate("benchmarks/%d/%s".formatted(file.cycle(), indicator), QueryParameters.of("group", "X-UA"));
    }

    private boolean spikes(String indicator) {
        Position own = benchmarks
                .of(file.cycle(), indicator, "X-UA")
                .position(file.bodyCode())
                .orElseThrow();
        assertThat(own.ratio()).isGreaterThan(BigDecimal.ZERO);
        return own.spike();
    }
}
