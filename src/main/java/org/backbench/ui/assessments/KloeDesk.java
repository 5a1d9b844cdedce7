package org.backbench.ui.assessments;

import java.time.Instant;
import java.util.Optional;
import org.backbench.assessments.Kloe;
import org.backbench.assessments.ScoreTrial;
import org.backbench.assessments.Scoring;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.ui.look.DueDates;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Desk;
import org.backbench.worklist.OpenForm;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;

/** What the page of a KLOE does through the services: finds its task, opens, keeps and hands in its scores. */
@Component
class KloeDesk {

    private final Worklist worklist;
    private final Claims claims;
    private final Desk desk;
    private final Scoring scoring;
    private final CaseEvidence evidence;
    private final Beside beside;

    KloeDesk(Worklist worklist, Claims claims, Desk desk, Scoring scoring, CaseEvidence evidence, Beside beside) {
        this.worklist = worklist;
        this.claims = claims;
        this.desk = desk;
        this.scoring = scoring;
        this.evidence = evidence;
        this.beside = beside;
    }

    /** The open task in which this person may score; empty where there is none for him. */
    Optional<WorkItem> task(Person person, CaseFile file) {
        return worklist.openOf(file.id()).stream()
                .filter(item -> item.task().equals("score-kloes"))
                .findFirst()
                .flatMap(item -> seen(person, item));
    }

    private Optional<WorkItem> seen(Person person, WorkItem item) {
        try {
            return Optional.of(worklist.get(person, item.id()));
        } catch (NotFound notHis) {
            return Optional.empty();
        }
    }

    ScoreTrial trial(Person person, CaseFile file) {
        return scoring.trial(person, file.id());
    }

    /** The KLOE that is asked for; where none is, the first that is still open. */
    Kloe kloe(Person person, CaseFile file, WorkItem item, String asked) {
        ScoreTrial trial = trial(person, file);
        KloeDraft draft = new KloeDraft(open(person, item).values(), trial);
        return trial.kloes().stream()
                .filter(kloe -> kloe.id().equals(asked))
                .findFirst()
                .or(() -> trial.kloes().stream()
                        .filter(kloe -> !draft.isDone(kloe.id()))
                        .findFirst())
                .orElse(trial.kloes().getFirst());
    }

    OpenForm open(Person person, WorkItem item) {
        return desk.open(person, item.id());
    }

    Instant keep(Person person, WorkItem item, KloeDraft draft) {
        return desk.saveDraft(person, item.id(), draft.values());
    }

    WorkItem handIn(Person person, WorkItem item, KloeDraft draft) {
        return desk.complete(person, item.id(), draft.sent());
    }

    void claim(Person person, WorkItem item) {
        claims.claim(person, item.id());
    }

    /** What the case offers for a KLOE; whoever asks is looking at it. */
    CaseEvidence.Offered evidence(Person person, CaseFile file, Kloe kloe) {
        return evidence.of(person, file, kloe.id());
    }

    BodyQuestions questions() {
        return beside.questions();
    }

    DueDates dates() {
        return beside.dates();
    }

    /** What stands beside the scores. */
    @Component
    record Beside(DueDates dates, BodyQuestions questions) {}
}
