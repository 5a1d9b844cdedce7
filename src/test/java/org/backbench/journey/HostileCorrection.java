package org.backbench.journey;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Everything written about a return beside its own way: duties, comments, files, queries, corrections, releases. */
final class HostileCorrection {

    /** Takes a task of a case in hand, looks at it, and sends its form full of hostile texts. */
    @FunctionalInterface
    interface Acting {
        void act(String login, String reference, String task, Map<String, ?> choices);
    }

    private static final String COLDSTOW = CorrectionWalk.COLDSTOW;
    private static final String RETURN = "/returns/2011/XCOLDSTOW";
    private static final String BENCHMARK = "/benchmarks/2011/finance-cost-share";

    private final HostileTexts texts;
    private final Function<String, Caller> callers;
    private final Acting acting;
    private final BiConsumer<String, String> visit;

    HostileCorrection(
            HostileTexts texts, Function<String, Caller> callers, Acting acting, BiConsumer<String, String> visit) {
        this.texts = texts;
        this.callers = callers;
        this.acting = acting;
        this.visit = visit;
    }

    /** While returns are not yet due: more time is asked for and refused, and a body says that it will not send. */
    void duties() {
        callers.apply("officer.nethershire")
                .post(
                        "/returns/2011/XNETHERSHIRE/extension",
                        Map.of("until", "2012-01-16", "reason", texts.of("extension.reason")));
        visit.accept("officer.nethershire", "/cases/BB-2011-XNETHERSHIRE");
        acting.act("manager.emiep", "BB-2011-XNETHERSHIRE", "decide-extension", Map.of("outcome", "refuse"));
        visit.accept("officer.nethershire", "/cases/BB-2011-XNETHERSHIRE");
        callers.apply("officer.fosseway")
                .upload("/returns/2011/XFOSSEWAY/upload", HostileNames.OF_FILES + ".csv", "line,value\nfinance-it,1");
        visit.accept("officer.fosseway", "/returns/2011/XFOSSEWAY");
        callers.apply("chief.fosseway")
                .post("/returns/2011/XFOSSEWAY/refusal", Map.of("reason", texts.of("refusal.statement")));
        visit.accept("chief.fosseway", "/cases/BB-2011-XFOSSEWAY");
    }

    /** After the freeze: Coldstow is asked, answers, corrects, and the programme office lets the release stand. */
    void correct() {
        JsonNode versions = callers.apply("officer.coldstow").get(RETURN + "/versions");
        JsonNode query = callers.apply("inspector.1")
                .post(
                        "/cases/" + COLDSTOW + "/queries",
                        Map.of(
                                "version",
                                versions.get("items").get(0).get("number").asInt(),
                                "points",
                                List.of(Map.of("line", "finance-cost", "text", texts.of("query.question")))));
        callers.apply("officer.coldstow")
                .post(
                        "/queries/%d/extension"
                                .formatted(query.get("query").get("id").asLong()),
                        Map.of("reason", texts.of("query.extension")));
        acting.act("officer.coldstow", COLDSTOW, "answer-query", Map.of());
        acting.act(
                "manager.emiep",
                COLDSTOW,
                "judge-answer",
                Map.of("points.verdict", "to-correct", "points.standard", "admitted"));
        visit.accept("officer.coldstow", "/cases/" + COLDSTOW + "/queries");
        typeAndExplain();
        Map<String, Object> back = Map.of("outcome", "send-back", "lines", List.of(Map.of("line", "finance-other")));
        acting.act("officer.coldstow", COLDSTOW, "correct-return", Map.of("outcome", "send"));
        acting.act("certifier.coldstow", COLDSTOW, "certify-correction", back);
        visit.accept("officer.coldstow", RETURN + "?function=finance");
        acting.act("officer.coldstow", COLDSTOW, "correct-return", Map.of("outcome", "send"));
        acting.act(
                "certifier.coldstow",
                COLDSTOW,
                "certify-correction",
                Map.of("outcome", "certify", "declaration", true));
        visit.accept("certifier.coldstow", "/cases/" + COLDSTOW + "/return");
        decide();
    }

    private void typeAndExplain() {
        Caller officer = callers.apply("officer.coldstow");
        officer.put(RETURN + "/draft", Map.of("values", CorrectionWalk.CORRECTED));
        officer.put(
                RETURN + "/draft/explanations",
                Map.of(
                        "rule",
                        "year-on-year",
                        "line",
                        "finance-cost",
                        "causes",
                        List.of(Map.of("text", texts.of("return.explanation"), "amount", 660))));
        visit.accept("officer.coldstow", RETURN + "?function=finance");
    }

    private void decide() {
        Caller programme = callers.apply("programme");
        JsonNode note = programme
                .get(BENCHMARK + "/corrections?group=X-UA")
                .get("items")
                .get(0);
        programme.post(
                "/benchmarks/corrections/%d/keep".formatted(note.get("id").asLong()),
                Map.of("reason", texts.of("release.decision")));
        visit.accept("programme", BENCHMARK + "?group=X-UA");
    }
}
