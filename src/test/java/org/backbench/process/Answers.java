package org.backbench.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.people.Person;

/** How the forms of the local-government route are filled in; which way a case goes stands in the name. */
final class Answers {

    private static final String WHY = "As agreed in the meeting of today.";

    static final Answer COMPLETE = Answer.of(Map.of("complete", true));
    static final Answer CERTIFY = Answer.of(Map.of("outcome", "certify", "declaration", true));
    static final Answer SEND_BACK = Answer.of(Map.of("outcome", "send-back", "reason", WHY));

    static final Answer MORE_TIME = Answer.of(Map.of("outcome", "grant", "until", "2012-01-20", "reason", WHY));
    static final Answer NO_MORE_TIME = Answer.of(Map.of("outcome", "refuse", "reason", WHY));

    static final Answer NO_INTEREST = Answer.of(Map.of("interest", "none"));
    static final Answer INTEREST = Answer.of(Map.of("interest", "interest", "detail", "My brother works there."));
    static final Answer IMPROVE =
            Answer.inEveryRow("functions", Map.of("verdict", "improve", "evidence", WHY), Map.of());
    static final Answer CONCLUDE_IMPROVE =
            Answer.inEveryRow("functions", Map.of("verdict", "improve"), Map.of("summary", WHY));
    static final Answer NO_COMMENTS = Answer.of(Map.of("answer", "no-comments"));
    static final Answer ISSUE = Answer.of(Map.of("confirm", true));

    static final Answer SCORE = Answer.inEveryRow("kloes", Map.of("score", "2", "evidence", WHY), Map.of());
    static final Answer ASSURED = Answer.of(Map.of("outcome", "assured", "reason", WHY));
    static final Answer NOT_ASSURED = Answer.of(Map.of("outcome", "returned", "reason", WHY));
    static final Answer A_FACT_IS_WRONG = Answer.of(Map.of(
            "answer",
            "comments",
            "comments",
            List.of(Map.of("type", "fact", "text", "The contract ended.", "evidence", "the contract"))));
    static final Answer ACCEPT_COMMENTS =
            Answer.inEveryRow("answers", Map.of("answer", "accepted", "reason", WHY), Map.of());
    static final Answer SIGN = Answer.of(Map.of("outcome", "sign", "declaration", true));
    static final Answer NOT_SIGNED = Answer.of(Map.of("outcome", "return", "reason", WHY));

    static final Answer PLAN_REQUIRED = Answer.of(Map.of("outcome", "required", "reason", WHY));
    static final Answer NO_PLAN = Answer.of(Map.of("outcome", "no-plan", "reason", WHY));
    static final Answer EXPLANATION = Answer.of(Map.of("kind", "explanation", "explanation", WHY));
    static final Answer APPROVE =
            Answer.of(Map.of("outcome", "approve", "meeting", "Cabinet", "decidedOn", "2011-12-05"));
    static final Answer NOT_APPROVED =
            Answer.of(Map.of("outcome", "send-back", "decidedOn", "2011-12-05", "reason", WHY));
    static final Answer AGREE = decision("agree");
    static final Answer RETURN_PLAN = decision("return");
    static final Answer ACCEPT_EXPLANATION = decision("explained");
    static final Answer VERIFIED = Answer.of(Map.of(
            "verdict",
            "verified",
            "verified",
            750,
            "net",
            true,
            "cashReleasing",
            true,
            "ongoing",
            true,
            "noServiceCut",
            true,
            "reason",
            WHY));
    static final Answer NOT_VERIFIED = Answer.of(Map.of("verdict", "not-verified", "reason", WHY));
    static final Answer ON_TRACK = Answer.of(Map.of("finding", WHY, "onTrack", "yes"));
    static final Answer MET = Answer.of(Map.of("outcome", "met", "statement", WHY));
    static final Answer CHASED = Answer.of(Map.of("outcome", "chased", "answer", WHY));

    static final Answer ANSWERED = Answer.inEveryRow("points", Map.of("answer", WHY), Map.of());
    static final Answer IS_EXPLAINED = verdict("explained", "one-off");
    static final Answer IS_TO_CORRECT = verdict("to-correct", "admitted");
    static final Answer IS_REOPENED = verdict("reopened", "no-evidence");
    static final Answer SEND_CORRECTION = Answer.of(Map.of("outcome", "send", "note", WHY));
    static final Answer DROP_CORRECTION = Answer.of(Map.of("outcome", "drop", "note", WHY));

    private Answers() {}

    /** The first leads and sits for finance. */
    static Answer panelOf(List<Person> peers) {
        List<Map<String, String>> seats = peers.stream()
                .map(peer -> Map.of("person", peer.login(), "skill", peer == peers.getFirst() ? "finance" : "hr"))
                .toList();
        return Answer.of(Map.of("seats", seats, "lead", peers.getFirst().login()));
    }

    /** A plan of two actions, each worth £750,000 a year. */
    static Answer planDueOn(LocalDate due) {
        return Answer.of(
                Map.of("kind", "plan", "items", List.of(item("Share payroll", due), item("Leave Market House", due))));
    }

    static Answer done(String document) {
        return Answer.of(Map.of("claimed", 750, "report", WHY, "evidence", List.of(document)));
    }

    private static Answer verdict(String verdict, String standard) {
        return Answer.inEveryRow("points", Map.of("verdict", verdict, "standard", standard), Map.of());
    }

    private static Answer decision(String outcome) {
        return Answer.inEveryRow("items", Map.of("reason", WHY), Map.of("outcome", outcome, "reason", WHY));
    }

    private static Map<String, Object> item(String what, LocalDate due) {
        return Map.ofEntries(
                Map.entry("what", what),
                Map.entry("function", "finance"),
                Map.entry("gross", 900),
                Map.entry("newCost", 150),
                Map.entry("ongoing", "yes"),
                Map.entry("cashReleasing", "yes"),
                Map.entry("serviceCut", "no"),
                Map.entry("owner", "head of finance"),
                Map.entry("due", due.toString()),
                Map.entry("milestone", "contract signed"),
                Map.entry("measure", "cost for each invoice"),
                Map.entry("priority", "high"));
    }
}
