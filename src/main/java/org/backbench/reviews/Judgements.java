package org.backbench.reviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Minutes;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Invalid;
import org.backbench.problems.Invalid.Place;
import org.backbench.problems.Outdated;
import org.backbench.reviews.JudgementRows.ConclusionRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The verdicts of the peers: blind until the last one is in, then moderated into conclusions. */
@Service
@Transactional
public class Judgements {

    private final JudgementRows rows;
    private final Panels panels;
    private final ReviewDesk desk;
    private final ReturnFunctions functions;
    private final Minutes minutes;
    private final Clock clock;

    Judgements(
            JudgementRows rows,
            Panels panels,
            ReviewDesk desk,
            ReturnFunctions functions,
            Minutes minutes,
            Clock clock) {
        this.rows = rows;
        this.panels = panels;
        this.desk = desk;
        this.functions = functions;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** A peer hands in one verdict for each function. With the last peer the judgements open to the whole panel. */
    public void judge(Person peer, long seatId, List<NewJudgement> judgements) {
        PanelSeat seat = panels.seatFor(peer, seatId);
        CaseFile file = desk.admit(peer, "judge-return", seat, ReviewState.JUDGING);
        check(seat.requireDeclared(), functions.of(file), judgements);
        if (rows.findJudgedSeats(file.id()).contains(seatId)) {
            throw new AlreadyJudged(seat);
        }
        rows.insert(seatId, judgements, clock.instant());
        rows.insertReader(seatId, SeatKeys.of(seatId));
        minutes.trail(file, peer, "judge-return", "%s judged %d functions.".formatted(peer.name(), judgements.size()));
        openWhenComplete(file);
    }

    private static void check(PanelSeat seat, List<ReviewedFunction> functions, List<NewJudgement> judgements) {
        Set<String> judged = judgements.stream().map(NewJudgement::function).collect(Collectors.toSet());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            if (!judged.contains(functions.get(i).key())) {
                places.add(new Place(
                        "functions[%d].verdict".formatted(i), functions.get(i).title() + ": judge it."));
            }
        }
        for (int i = 0; i < judgements.size(); i++) {
            if (judgements.get(i).lacksEvidence()) {
                places.add(new Place(
                        "functions[%d].evidence".formatted(i),
                        "\"Explain\" and \"improve\" need evidence: write at least 10 characters."));
            }
            if (seat.lead() && judgements.get(i).verdict() == Verdict.ABSTAIN) {
                places.add(new Place(
                        "functions[%d].verdict".formatted(i),
                        "The lead peer decides ties and so cannot abstain: choose another judgement."));
            }
        }
        if (!places.isEmpty()) {
            throw new JudgementIncomplete(places);
        }
    }

    private void openWhenComplete(CaseFile file) {
        List<Long> seats =
                panels.panel(file.id()).standing().stream().map(PanelSeat::id).toList();
        if (!rows.findJudgedSeats(file.id()).containsAll(seats)) {
            return;
        }
        seats.forEach(seat -> seats.forEach(reader -> rows.insertReader(seat, SeatKeys.of(reader))));
        desk.move(file.id(), ReviewState.MODERATING);
        minutes.told(file, "All %d judgements are in; the lead peer moderates.".formatted(seats.size()));
    }

    /** The judgements this person may read: a peer's own, all of the panel once everybody has judged, else none. */
    @Transactional(readOnly = true)
    public List<Judgement> readableBy(Person person, long caseId) {
        return rows.findReadable(caseId, person);
    }

    /** The votes on each function, for the lead peer when all are in. */
    @Transactional(readOnly = true)
    public List<Tally> tallies(Person lead, long caseId) {
        CaseFile file = desk.look(lead, caseId, Role.LEAD_PEER);
        return tallies(rows.findReadable(caseId, lead), functions.of(file));
    }

    private static List<Tally> tallies(List<Judgement> judgements, List<ReviewedFunction> functions) {
        return functions.stream()
                .map(function -> new Tally(function.title(), votesOn(function.key(), judgements)))
                .toList();
    }

    private static List<Vote> votesOn(String function, List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.function().equals(function))
                .map(Judgement::vote)
                .toList();
    }

    /** The lead peer concludes on each function; the votes must carry the conclusion. */
    public void moderate(Person lead, long caseId, List<NewConclusion> conclusions, String summary) {
        CaseFile file = desk.admit(lead, "moderate", caseId, Role.LEAD_PEER, ReviewState.MODERATING);
        List<ReviewedFunction> reviewed = functions.of(file);
        List<Tally> tallies = tallies(rows.findReadable(caseId, lead), reviewed);
        List<ConclusionRow> concluded = new ArrayList<>();
        for (int i = 0; i < reviewed.size(); i++) {
            concluded.add(conclude(reviewed.get(i), tallies.get(i), conclusions));
        }
        rows.insertConclusions(caseId, concluded);
        desk.concluded(caseId, summary);
        minutes.trail(file, lead, "moderate", "%s concluded on %d functions.".formatted(lead.name(), concluded.size()));
    }

    private static ConclusionRow conclude(ReviewedFunction function, Tally tally, List<NewConclusion> conclusions) {
        NewConclusion made = conclusions.stream()
                .filter(conclusion -> conclusion.function().equals(function.key()))
                .findFirst()
                .orElseThrow(() -> new JudgementIncomplete(
                        List.of(new Place("functions", function.title() + ": conclude on it."))));
        Verdict verdict = tally.conclude(made.verdict());
        return new ConclusionRow(function.key(), function.title(), verdict, tally.basis(), tally.text(), made.note());
    }

    /** What the panel concluded, minority views in their own words. Who may read it is the caller's to know. */
    List<Conclusion> conclusions(long caseId) {
        List<Judgement> judgements = rows.findAll(caseId);
        return rows.findConclusions(caseId).stream()
                .map(row -> new Conclusion(
                        row.function(),
                        row.title(),
                        row.verdict(),
                        row.basis(),
                        row.tally(),
                        new Tally(row.title(), votesOn(row.function(), judgements)).minority(row.verdict()),
                        row.note()))
                .toList();
    }

    /** A peer judges every function, once, with evidence where the body is to explain or improve. */
    public static final class JudgementIncomplete extends Invalid {
        JudgementIncomplete(List<Place> places) {
            super(places.getFirst().message(), places);
        }
    }

    /** A judgement is handed in once. */
    public static final class AlreadyJudged extends Outdated {
        AlreadyJudged(PanelSeat seat) {
            super("%s has handed in these judgements already. They can be talked about when the panel moderates."
                    .formatted(seat.name()));
        }
    }
}
