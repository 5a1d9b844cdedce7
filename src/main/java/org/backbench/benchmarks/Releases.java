package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.backbench.audit.Audit;
import org.backbench.benchmarks.CorrectionNote.State;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases stand although figures are corrected after them: a correction is noted, and where the boundary would move
 * beyond the tolerance, the programme office decides whether the release is made again under the next number.
 */
@Service
@Transactional
public class Releases {

    private final CorrectionNoteRows notes;
    private final ReleaseEffects effects;
    private final ReleaseMaking making;
    private final Rights rights;
    private final Audit audit;
    private final Clock clock;

    Releases(
            CorrectionNoteRows notes,
            ReleaseEffects effects,
            ReleaseMaking making,
            Rights rights,
            Audit audit,
            Clock clock) {
        this.notes = notes;
        this.effects = effects;
        this.making = making;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** What these figures of a body would do to the releases, before anybody accepts them; none before the freeze. */
    @Transactional(readOnly = true)
    public List<ReleaseEffect> preview(int cycle, String template, String bodyCode, Map<String, BigDecimal> figures) {
        return effects.of(cycle, template, bodyCode, figures);
    }

    /** Every release that was made of a benchmark, the latest first; none before the freeze. */
    @Transactional(readOnly = true)
    public List<Benchmark> all(int cycle, String indicator, String group) {
        return making.all(cycle, indicator, group);
    }

    /** The same, as a person may see them: what counts few people is for their own body only. */
    @Transactional(readOnly = true)
    public List<Benchmark> seenBy(Person person, int cycle, String indicator, String group) {
        return all(cycle, indicator, group).stream()
                .map(release -> Suppression.seenBy(person, release))
                .toList();
    }

    /** The corrections since the freeze, the latest first. */
    @Transactional(readOnly = true)
    public Page<CorrectionNote> notes(int cycle, String indicator, String group, @Nullable String after, int limit) {
        long before = after == null ? Long.MAX_VALUE : After.id(after);
        return Page.of(notes.list(cycle, indicator, group, before, limit + 1), limit, note -> Long.toString(note.id()));
    }

    /** What making the release again would change, for whoever decides. */
    @Transactional(readOnly = true)
    public ReleaseEffect effect(CorrectionNote note) {
        return effects.of(note);
    }

    /** Decides that the release stands. */
    public void keep(Person person, long noteId, String reason) {
        CorrectionNote note = decidable(person, noteId, reason);
        waitingWith(note);
        decide(note, State.KEPT, person, reason);
        record(note, person, "release %d stands: %s".formatted(note.release(), reason));
    }

    /**
     * Makes the release again, under the next number and with all figures that count now; the old one stays. That
     * decides every correction of this benchmark that was waiting.
     */
    public void reissue(Person person, long noteId, String reason) {
        CorrectionNote note = decidable(person, noteId, reason);
        List<CorrectionNote> waiting = waitingWith(note);
        int number = making.again(note, person.login(), reason);
        waiting.forEach(open -> decide(open, State.REISSUED, person, reason));
        record(note, person, "release %d: %s".formatted(number, reason));
    }

    private CorrectionNote decidable(Person person, long noteId, String reason) {
        rights.require(person, "decide-release");
        CorrectionNote.requireReason(reason);
        return notes.find(noteId)
                .orElseThrow(() -> new NotFound("correction note", noteId))
                .requireOpen();
    }

    /** The corrections of its benchmark that wait, this one among them unless somebody was quicker. */
    private List<CorrectionNote> waitingWith(CorrectionNote note) {
        List<CorrectionNote> waiting = notes.lockOpenBeside(note);
        if (waiting.stream().noneMatch(open -> open.id() == note.id())) {
            throw new CorrectionNote.DecidedMeanwhile(note);
        }
        return waiting;
    }

    private void decide(CorrectionNote note, State state, Person person, String reason) {
        notes.decide(note.id(), state, clock.instant(), person.login(), reason);
    }

    private void record(CorrectionNote note, Person person, String outcome) {
        String benchmark = "benchmark %d/%s/%s".formatted(note.cycle(), note.indicator(), note.group());
        audit.record(person.login(), "decide-release", benchmark, null, outcome);
    }
}
