package org.backbench.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.documents.Documents;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.improvement.Savings;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** The one plan that runs on the first day: a saving verified, one verified and withdrawn, an action overdue. */
@Component
class HarrowmerePlan {

    private static final Map<String, Object> ASKED =
            Map.of("outcome", "required", "reason", "The panel said improve for finance; the opportunity is £0.45m.");
    private static final Map<String, Object> APPROVED =
            Map.of("outcome", "approve", "meeting", "Cabinet, 4 May 2010, minute 12", "decidedOn", "2010-05-04");
    private static final Map<String, Object> AGREED =
            Map.of("outcome", "agree", "reason", "Three lasting savings cover the requirement.");

    private final History history;
    private final Hands hands;
    private final Actions actions;
    private final Savings savings;
    private final Documents documents;

    HarrowmerePlan(History history, Hands hands, Actions actions, Savings savings, Documents documents) {
        this.history = history;
        this.hands = hands;
        this.actions = actions;
        this.savings = savings;
        this.documents = documents;
    }

    /** Spring 2010: asked for, drafted, approved, agreed. */
    void agree() {
        history.until(LocalDate.of(2010, 3, 24));
        step("asked", file -> hands.complete(file, "decide-plan-needed", ASKED));
        history.until(LocalDate.of(2010, 4, 28));
        step("drafted", file -> hands.complete(file, "draft-plan", Map.of("kind", "plan", "items", items())));
        history.until(LocalDate.of(2010, 5, 5));
        step("approved", file -> hands.complete(file, "approve-plan", APPROVED));
        history.until(LocalDate.of(2010, 5, 14));
        step("agreed", file -> hands.completeRows(file, "decide-plan", "items", row -> Map.of(), AGREED));
    }

    /** The half-yearly looks at a running plan. */
    void followUp(LocalDate day, String finding) {
        history.until(day);
        step(
                "followed up " + day,
                file -> hands.complete(file, "follow-up", Map.of("finding", finding, "onTrack", "yes")));
    }

    /** Spring 2011: two actions are done and their savings verified. */
    void deliver() {
        history.until(LocalDate.of(2011, 3, 28));
        step("first done", file -> reportDone(file, 0, 240, "Payroll runs on Aldermoor's system since January 2011."));
        step("second done", file -> reportDone(file, 1, 140, "Suppliers send electronic invoices only."));
        history.until(LocalDate.of(2011, 4, 6));
        step("first verified", file -> verify(file, 0, 240));
        step("second verified", file -> verify(file, 1, 140));
    }

    /** Autumn 2011: the third action is late and chased, and one saving did not last. */
    void disappoint() {
        history.until(LocalDate.of(2011, 10, 18));
        step(
                "chief answered",
                file -> hands.complete(
                        file,
                        "answer-escalation",
                        Map.of(
                                "outcome",
                                "chased",
                                "answer",
                                "The second site closes in February 2012; the owner reports weekly.")));
        history.until(LocalDate.of(2011, 10, 20));
        step(
                "second withdrawn",
                file -> savings.withdraw(
                        hands.as(file.partnership(Role.REVIEW_MANAGER)),
                        action(file, 1).action().id(),
                        "Outturn 2010-11 shows that paper invoices came back; the posts were filled again."));
    }

    private interface Work {
        void on(CaseFile file);
    }

    private void step(String name, Work work) {
        history.step("Harrowmere " + name, () -> work.on(history.caseOf(2009, History.HARROWMERE)));
    }

    private static List<Map<String, Object>> items() {
        return List.of(
                item("Share payroll with Aldermoor", 260, 20, "2011-03-31", "high"),
                item("Electronic invoices only", 150, 10, "2011-03-31", "medium"),
                item("One finance team on one site", 130, 0, "2011-09-30", "high"));
    }

    private static Map<String, Object> item(String what, int gross, int newCost, String due, String priority) {
        return Map.ofEntries(
                Map.entry("what", what),
                Map.entry("function", "finance"),
                Map.entry("gross", gross),
                Map.entry("newCost", newCost),
                Map.entry("ongoing", "yes"),
                Map.entry("cashReleasing", "yes"),
                Map.entry("serviceCut", "no"),
                Map.entry("owner", "Head of finance"),
                Map.entry("due", due),
                Map.entry("milestone", "Go-live signed off"),
                Map.entry("measure", "Finance cost in the yearly outturn"),
                Map.entry("priority", priority));
    }

    private ActionView action(CaseFile file, int index) {
        return actions.ofCase(file.id()).get(index);
    }

    private void reportDone(CaseFile file, int index, int thousands, String report) {
        Person officer = hands.as(file.body(Role.RETURN_OFFICER));
        byte[] ledger = "Ledger extract (invented): cost before and after, £ thousand: %d saved a year.%n"
                .formatted(thousands)
                .getBytes(StandardCharsets.UTF_8);
        long evidence = documents
                .store(officer, file.id(), "ledger-extract-%d.txt".formatted(index + 1), ledger)
                .id();
        hands.completeAbout(
                file,
                "report-progress",
                action(file, index).action().id(),
                Map.of("claimed", thousands, "report", report, "evidence", List.of(Long.toString(evidence))));
    }

    private void verify(CaseFile file, int index, int thousands) {
        hands.completeAbout(
                file,
                "verify-action",
                action(file, index).action().id(),
                Map.of(
                        "verdict", "verified",
                        "verified", thousands,
                        "net", true,
                        "cashReleasing", true,
                        "ongoing", true,
                        "noServiceCut", true,
                        "reason", "The ledger extract agrees with the outturn."));
    }
}
