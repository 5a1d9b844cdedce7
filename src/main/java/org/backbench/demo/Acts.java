package org.backbench.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.Returns;
import org.backbench.returns.scope.Volunteering;
import org.backbench.reviews.Candidate;
import org.backbench.reviews.Panels;
import org.backbench.reviews.Skill;
import org.springframework.stereotype.Component;

/** The acts of a case as they usually go, each a few tasks done by the right people. */
@Component
class Acts {

    private static final int SEATS = 3;
    private static final String SCORE = "score-kloes";
    private static final Map<String, Object> ADEQUATE =
            Map.of("score", "2", "evidence", "Adequate arrangements; see the audit file.");

    private static final Map<String, Object> COSTS = Map.of(
            "score",
            "2",
            "evidence",
            "The council knows its main costs and met its efficiency target, but compares only two services (E1, E2).",
            "pieces",
            List.of(
                    Map.of(
                            "words",
                            "Efficiency programme: £0.4m reported, of which £0.3m net and cash-releasing on a sample"
                                    + " of 12.",
                            "source",
                            "Working papers 2010-11, spot check",
                            "bears",
                            "for-2"),
                    Map.of(
                            "words",
                            "Costs compared with neighbours in two of eight services; members saw the results once.",
                            "source",
                            "Scrutiny committee 9 June 2011, item 6",
                            "bears",
                            "against-3")));

    private final Hands hands;
    private final Returns returns;
    private final Panels panels;
    private final Figures figures;
    private final Volunteering volunteering;

    Acts(Hands hands, Returns returns, Panels panels, Figures figures, Volunteering volunteering) {
        this.hands = hands;
        this.returns = returns;
        this.panels = panels;
        this.figures = figures;
        this.volunteering = volunteering;
    }

    void type(CaseFile file, Map<String, String> changes) {
        Map<String, String> lines = figures.of(file.cycle(), file.bodyCode());
        lines.putAll(changes);
        returns.saveDraft(hands.as(file.body(Role.RETURN_OFFICER)), file.id(), lines);
    }

    void sendAndCertify(CaseFile file) {
        type(file, Map.of());
        hands.complete(file, "prepare-return", Map.of("complete", true));
        hands.complete(file, "certify-return", Map.of("outcome", "certify", "declaration", true));
    }

    /** A body that owes no return sends one anyway. */
    void volunteer(int cycle, String body, String template) {
        Person officer = hands.as(Role.RETURN_OFFICER.at(body));
        sendAndCertify(volunteering.sendAnyway(officer, cycle, body, template));
    }

    void appointPanel(CaseFile file) {
        Person manager = hands.as(file.partnership(Role.REVIEW_MANAGER));
        List<Candidate> panel = choose(panels.candidates(manager, file.id()), file.bodyCode());
        List<Map<String, Object>> seats = new ArrayList<>();
        panel.forEach(member -> seats.add(Map.of(
                "person",
                member.peer().login(),
                "skill",
                member.peer().skills().getFirst().key())));
        hands.complete(
                file,
                "appoint-panel",
                Map.of("seats", seats, "lead", panel.getFirst().peer().login()));
        hands.complete(file, "declare-interests", Map.of("interest", "none"));
    }

    /** A finance peer who leads and two more, all without a conflict; each body begins elsewhere in the list. */
    private static List<Candidate> choose(List<Candidate> all, String body) {
        List<Candidate> free = all.stream().filter(Candidate::free).toList();
        int start = Math.floorMod(body.hashCode(), free.size());
        List<Candidate> turned = new ArrayList<>(free.subList(start, free.size()));
        turned.addAll(free.subList(0, start));
        List<Candidate> panel = new ArrayList<>();
        turned.stream()
                .filter(peer -> peer.peer().skills().getFirst() == Skill.FINANCE)
                .findFirst()
                .ifPresent(panel::add);
        turned.stream().filter(peer -> !panel.contains(peer)).limit(SEATS - 1).forEach(panel::add);
        return panel;
    }

    /** The panel judges and agrees: what finance is said to be, and everything else in line. */
    void judge(CaseFile file, String finance) {
        Hands.RowAnswers verdicts = row -> Map.of("verdict", verdict(row, finance), "evidence", evidence(row, finance));
        hands.completeRows(file, "judge-return", "functions", verdicts, Map.of());
        hands.completeRows(
                file,
                "moderate",
                "functions",
                row -> Map.of("verdict", verdict(row, finance)),
                Map.of("summary", "The panel was of one mind. Its judgements rest on the return and the benchmark."));
    }

    private static String verdict(Map<?, ?> row, String finance) {
        return isFinance(row) ? finance : "in-line";
    }

    private static String evidence(Map<?, ?> row, String finance) {
        return isFinance(row) && !finance.equals("in-line")
                ? "Share of running costs above the upper quartile of the eight unitaries; unit costs known in part."
                : "Within the middle of the group; nothing in the return says otherwise.";
    }

    private static boolean isFinance(Map<?, ?> row) {
        return String.valueOf(row.get("function"))
                .toLowerCase(java.util.Locale.ROOT)
                .startsWith("finance");
    }

    void issueReport(CaseFile file) {
        hands.complete(file, "check-report", Map.of("answer", "no-comments"));
        hands.complete(file, "issue-report", Map.of("confirm", true));
    }

    void score(CaseFile file) {
        hands.completeRows(file, SCORE, "kloes", row -> ADEQUATE, Map.of());
    }

    /** The inspector of the sign-in page has it in hand and has scored the first theme. */
    void beginScoring(CaseFile file) {
        hands.begin("inspector.1", file, SCORE, "kloes", row -> switch (String.valueOf(row.get("kloe"))) {
            case "1.1", "1.3" -> ADEQUATE;
            case "1.2" -> COSTS;
            default -> Map.of();
        });
    }

    void assess(CaseFile file) {
        score(file);
        hands.complete(file, "quality-assure", Map.of("outcome", "assured", "reason", "Evidence supports each score."));
        hands.complete(file, "check-accuracy", Map.of("answer", "no-comments"));
        hands.complete(file, "sign-off", Map.of("outcome", "sign", "declaration", true));
    }

    void noPlan(CaseFile file, String reason) {
        hands.complete(file, "decide-plan-needed", Map.of("outcome", "no-plan", "reason", reason));
    }

    Hands hands() {
        return hands;
    }
}
