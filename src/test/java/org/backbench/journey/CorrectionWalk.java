package org.backbench.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Coldstow's finance cost, asked about after the freeze, answered, corrected and certified, until the programme office
 * decides about the release: every form and dialog of it is looked at.
 */
final class CorrectionWalk {

    static final String COLDSTOW = "BB-2011-XCOLDSTOW";

    /** Coldstow moves from 1.20% to 1.75%, and the boundary of its group by more than the tolerance. */
    static final Map<String, String> CORRECTED = Map.of(
            "finance-other", "705",
            "finance-cost", "2100",
            "finance-transaction-cost", "945",
            "finance-decision-support-cost", "630",
            "finance-reporting-cost", "525");

    private static final String RETURN = "/returns/2011/XCOLDSTOW";

    private final Windows windows;
    private final Function<String, Caller> callers;

    CorrectionWalk(Windows windows, Function<String, Caller> callers) {
        this.windows = windows;
        this.callers = callers;
    }

    /** While the return of Nethershire is not yet due: more time, or none at all. */
    void duties() {
        windows.as("officer.nethershire", officer -> {
            officer.go("/cases/BB-2011-XNETHERSHIRE");
            officer.lookAtDialog("ask-extension", "ask for more time");
        });
        callers.apply("officer.nethershire")
                .post(
                        "/returns/2011/XNETHERSHIRE/extension",
                        Map.of("until", "2012-01-16", "reason", "The ledger closes a week late."));
        windows.as("manager.emiep", manager -> {
            manager.open("BB-2011-XNETHERSHIRE", "decide-extension", "Decide on more time");
            manager.choose("outcome", "refuse");
            manager.type("reason", "The figures are needed before the freeze.");
            manager.complete();
            manager.look("/cases/" + COLDSTOW + "/clocks");
            manager.lookAtDialog("extend-clock", "give more time");
        });
        windows.as("chief.nethershire", chief -> {
            chief.go("/cases/BB-2011-XNETHERSHIRE");
            chief.lookAtDialog("refuse-return", "refuse a return");
        });
    }

    void walk() {
        windows.as("programme", programme -> {
            programme.go("/programme");
            programme.lookAtDialog("freeze-cycle", "freeze a cycle");
        });
        callers.apply("programme").post("/cycles/2011/freeze", Map.of());
        askAndAnswer();
        correct();
        windows.as("programme", programme -> {
            programme.go("/benchmarks/2011/finance-cost-share?group=X-UA");
            programme.lookAtDialog("decide-release", "decide about a release");
        });
    }

    private void askAndAnswer() {
        windows.as("officer.coldstow", officer -> {
            officer.go("/cases/" + COLDSTOW + "/queries");
            officer.lookAtDialog("open-correction", "open a correction");
        });
        windows.as("inspector.1", inspector -> {
            inspector.go("/cases/" + COLDSTOW + "/queries");
            inspector.lookAtDialog("raise-query", "ask about a figure");
        });
        JsonNode versions = callers.apply("officer.coldstow").get(RETURN + "/versions");
        callers.apply("inspector.1")
                .post(
                        "/cases/" + COLDSTOW + "/queries",
                        Map.of(
                                "version",
                                versions.get("items").get(0).get("number").asInt(),
                                "points",
                                List.of(Map.of("line", "finance-cost", "text", "Is the late recharge in it?"))));
        windows.as("officer.coldstow", officer -> {
            officer.go("/cases/" + COLDSTOW + "/queries");
            officer.lookAtDialog("extend-query", "ask for more time to answer");
            officer.open(COLDSTOW, "answer-query", "Answer");
            officer.type("points-0-answer", "No: the recharge from the county came late and was omitted.");
            officer.complete();
        });
        windows.as("manager.emiep", manager -> {
            manager.open(COLDSTOW, "judge-answer", "Judge the answer");
            manager.choose("points-0-verdict", "to-correct");
            manager.pick("points-0-standard", "The body accepts that the figure is wrong and says what is right.");
            manager.complete();
        });
    }

    private void correct() {
        Caller officer = callers.apply("officer.coldstow");
        officer.put(RETURN + "/draft", Map.of("values", CORRECTED));
        officer.put(
                RETURN + "/draft/explanations",
                Map.of(
                        "rule",
                        "year-on-year",
                        "line",
                        "finance-cost",
                        "causes",
                        List.of(Map.of("text", "Late recharge from the county", "amount", 660))));
        windows.as("officer.coldstow", sender -> {
            sender.go(RETURN);
            sender.lookAtDialog("send-correction", "send a correction");
            sender.open(COLDSTOW, "correct-return", "Correct the return");
            sender.choose("outcome", "send");
            sender.type("note", "The late recharge is in.");
            sender.complete();
        });
        windows.as("certifier.coldstow", certifier -> {
            certifier.open(COLDSTOW, "certify-correction", "Certify the correction");
            certifier.choose("outcome", "certify");
            certifier.tick("declaration");
            certifier.complete();
        });
    }
}
