package org.backbench.reviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Minutes;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.backbench.reviews.Nominations.Nomination;
import org.backbench.reviews.PanelSeat.SeatState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who judges a return: appointed, free of conflicts, declared. */
@Service
@Transactional
public class Panels {

    private final PanelRows rows;
    private final ReviewDesk desk;
    private final Peers peers;
    private final SeatKeys keys;
    private final Minutes minutes;
    private final Clock clock;

    Panels(PanelRows rows, ReviewDesk desk, Peers peers, SeatKeys keys, Minutes minutes, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.peers = peers;
        this.keys = keys;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** The pool for this case with what keeps each person off it: what the review manager sees before he chooses. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Person manager, long caseId) {
        return candidates(desk.look(manager, caseId, Role.REVIEW_MANAGER));
    }

    private List<Candidate> candidates(CaseFile file) {
        Map<Long, PanelSeat> left = rows.findByCase(file.id()).stream()
                .filter(seat -> seat.state() == SeatState.INTEREST || seat.state() == SeatState.RECUSED)
                .collect(Collectors.toMap(PanelSeat::personId, Function.identity(), (first, second) -> second));
        List<PeerProfile> pool = peers.pool();
        Map<Long, Integer> seats =
                rows.countSeats(pool.stream().map(PeerProfile::personId).toList());
        return peers.candidates(file.bodyCode(), pool, seats).stream()
                .map(candidate -> withDeclared(candidate, left))
                .toList();
    }

    private static Candidate withDeclared(Candidate candidate, Map<Long, PanelSeat> left) {
        if (!left.containsKey(candidate.peer().personId())) {
            return candidate;
        }
        List<Conflict> conflicts = new ArrayList<>(candidate.conflicts());
        conflicts.add(new Conflict(
                "declared-interest",
                "%s declared an interest in this review."
                        .formatted(candidate.peer().name())));
        return new Candidate(candidate.peer(), conflicts, candidate.seats());
    }

    /**
     * Appoints the panel, or after a declared interest appoints it anew: who sits already keeps his seat, who is not
     * named any more stands down.
     */
    public void appoint(Person manager, long caseId, Nominations nominations, @Nullable String note) {
        CaseFile file = desk.admit(manager, "appoint-panel", caseId, Role.REVIEW_MANAGER, ReviewState.APPOINTING);
        nominations.check();
        Map<String, Candidate> pool = candidates(file).stream()
                .collect(Collectors.toMap(candidate -> candidate.peer().login(), Function.identity()));
        nominations.peers().forEach(nomination -> requireFree(nomination, pool));
        Panel before = new Panel(rows.findByCase(file.id()));
        before.in(SeatState.INTEREST).forEach(seat -> rows.setState(seat.id(), SeatState.RECUSED));
        before.standing().stream()
                .filter(seat -> nominations.peers().stream()
                        .noneMatch(peer -> peer.login().equals(seat.login())))
                .forEach(seat -> leave(seat, SeatState.STOOD_DOWN));
        nominations.peers().forEach(nomination -> seat(manager, file, before, nomination, pool));
        lead(file, nominations.lead());
        desk.move(file.id(), ReviewState.DECLARING);
        minutes.decided(file, manager, "appoint-panel", appointed(manager, file));
        if (note != null) {
            minutes.trail(file, manager, "appoint-panel", "Note to the panel: " + note);
        }
    }

    private static void requireFree(Nomination nomination, Map<String, Candidate> pool) {
        Candidate candidate = pool.get(nomination.login());
        if (candidate == null) {
            throw new NotInPool(nomination.login());
        }
        if (!candidate.free()) {
            throw new PeerConflicted(candidate);
        }
        if (!candidate.peer().has(nomination.skill())) {
            throw new SkillNotHeld(candidate.peer(), nomination.skill());
        }
    }

    private void seat(Person manager, CaseFile file, Panel before, Nomination nomination, Map<String, Candidate> pool) {
        before.seatOf(nomination.login())
                .ifPresentOrElse(
                        seat -> rows.setSkill(seat.id(), nomination.skill()),
                        () -> invite(manager, file, nomination, pool));
    }

    private void invite(Person manager, CaseFile file, Nomination nomination, Map<String, Candidate> pool) {
        Candidate candidate = pool.get(nomination.login());
        if (candidate == null) {
            throw new NotInPool(nomination.login());
        }
        long seatId = rows.insert(file.id(), candidate.peer(), nomination.skill(), manager.name(), clock.instant());
        keys.invite(seatId, candidate.peer().personId());
    }

    private void lead(CaseFile file, String login) {
        PanelSeat lead = panel(file.id()).seatOf(login).orElseThrow(() -> new NotFound("seat of", login));
        rows.setLead(file.id(), lead.personId());
        keys.lead(file.id(), lead.personId());
    }

    private String appointed(Person manager, CaseFile file) {
        String names = panel(file.id()).standing().stream()
                .map(seat -> "%s (%s%s)".formatted(seat.name(), seat.skill().title(), seat.lead() ? ", lead" : ""))
                .collect(Collectors.joining(", "));
        return "%s appointed the panel: %s.".formatted(manager.name(), names);
    }

    /** A peer declares: none opens the papers, an interest closes the case to him. */
    public void declare(Person peer, long seatId, @Nullable String interest) {
        PanelSeat seat = seatFor(peer, seatId).requireUndeclared();
        CaseFile file = desk.admit(peer, "declare-interests", seat, ReviewState.DECLARING);
        rows.insertDeclaration(seatId, interest, clock.instant());
        if (interest == null) {
            rows.setState(seatId, SeatState.DECLARED);
            keys.admit(seat);
            declared(file, peer, "%s declared no interest and may read the return.".formatted(seat.name()));
        } else {
            leave(seat, SeatState.INTEREST);
            declared(file, peer, "%s declared an interest and left the panel.".formatted(seat.name()));
        }
    }

    private void declared(CaseFile file, Person peer, String sentence) {
        minutes.trail(file, peer, "declare-interests", sentence);
        minutes.told(file, sentence);
    }

    /** After the last declaration: whether the panel stands; if not, the review manager appoints again. */
    public boolean settle(long caseId) {
        desk.inTurn(caseId, ReviewState.DECLARING);
        boolean stands = panel(caseId).stands();
        desk.move(caseId, stands ? ReviewState.JUDGING : ReviewState.APPOINTING);
        return stands;
    }

    private void leave(PanelSeat seat, SeatState state) {
        rows.setState(seat.id(), state);
        keys.dismiss(seat);
    }

    /** Takes the keys of the whole panel back when its work is done; the seats stay on record. */
    void dissolve(long caseId) {
        panel(caseId).standing().forEach(keys::dismiss);
    }

    /** The seats whose peers have still to declare. */
    @Transactional(readOnly = true)
    public List<Long> undeclared(long caseId) {
        return panel(caseId).in(SeatState.INVITED).stream().map(PanelSeat::id).toList();
    }

    /** The seats of the panel that stands. */
    @Transactional(readOnly = true)
    public List<Long> judging(long caseId) {
        return panel(caseId).in(SeatState.DECLARED).stream().map(PanelSeat::id).toList();
    }

    PanelSeat seat(long seatId) {
        return rows.find(seatId).orElseThrow(() -> new NotFound("seat", seatId));
    }

    /** The seat, for its peer and for who has its key: to anybody else it is not there. */
    PanelSeat seatFor(Person person, long seatId) {
        PanelSeat seat = seat(seatId);
        if (seat.personId() != person.id() && !person.holds(SeatKeys.of(seatId))) {
            throw new NotFound("seat", seatId);
        }
        return seat;
    }

    Panel panel(long caseId) {
        return new Panel(rows.findByCase(caseId));
    }

    /** Interests as declared, by seat: for the review manager only. */
    Map<Long, String> interests(long caseId) {
        return rows.findInterests(caseId);
    }

    /** Only people of the pool, with a profile the conflict rules can look at, sit on panels. */
    public static final class NotInPool extends Refused {
        NotInPool(String login) {
            super("%s is not among the people who may sit on panels. Choose one of the list.".formatted(login));
        }
    }

    /** A conflict of interest keeps a peer off the panel. */
    public static final class PeerConflicted extends Refused {
        PeerConflicted(Candidate candidate) {
            super("%s Choose another peer."
                    .formatted(candidate.conflicts().stream()
                            .map(Conflict::sentence)
                            .collect(Collectors.joining(" "))));
        }
    }

    /** A seat's skill is one its peer has. */
    public static final class SkillNotHeld extends Refused {
        SkillNotHeld(PeerProfile peer, Skill skill) {
            super("%s does not bring %s. Choose one of: %s."
                    .formatted(
                            peer.name(),
                            skill.title(),
                            peer.skills().stream().map(Skill::title).collect(Collectors.joining(", "))));
        }
    }
}
