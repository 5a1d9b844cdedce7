package org.backbench.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.audit.Audit;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens case files, moves them through their stages, and shows each person those he may know of. */
@Service
@Transactional
public class Cases {

    private final CaseRows rows;
    private final Workflow workflow;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Cases(CaseRows rows, Workflow workflow, Audit audit, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** Opens the file; {@link #start} sets it moving. A body whose route has no process gets a file for its figures. */
    public CaseFile open(NewCase fresh) {
        int others = rows.countOf(fresh.body().code(), fresh.cycle());
        String reference = "BB-%d-%s%s"
                .formatted(fresh.cycle(), fresh.body().code(), others == 0 ? "" : "-" + (char) ('A' + others));
        CaseStatus status = fresh.hasProcess() ? CaseStatus.RUNNING : CaseStatus.FIGURES_ONLY;
        long id = rows.insert(fresh, reference, status, clock.instant());
        audit.record(
                "service",
                "open-case",
                reference,
                id,
                "Opened the case of %s.".formatted(fresh.body().name()));
        return get(id);
    }

    /** Starts the process of the case with variables of its own, besides its id. */
    public void start(long caseId, Map<String, Object> variables) {
        workflow.start("back-office-return", get(caseId).requireRunning().id(), variables);
    }

    /** The file, without asking who looks: for services that have checked, and for models. */
    @Transactional(readOnly = true)
    public CaseFile get(long id) {
        return rows.findById(id).orElseThrow(() -> new NotFound("case", id));
    }

    /** The files of these ids, by id; an id without a file is left out. */
    @Transactional(readOnly = true)
    public Map<Long, CaseFile> all(Collection<Long> ids) {
        return rows.findAll(ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    }

    /** The file, taken until the transaction ends, so that the steps of a case come one after the other. */
    public CaseFile take(long id) {
        rows.take(id);
        return get(id);
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> ofBody(int cycle, String bodyCode, String template) {
        return rows.findByBody(cycle, bodyCode, template);
    }

    /** The file of this reference if the person may know of it. */
    @Transactional(readOnly = true)
    public CaseFile find(Person person, String reference) {
        return rows.findVisible(Sight.of(person), reference).orElseThrow(() -> new NotFound("case", reference));
    }

    /** The same by id. */
    @Transactional(readOnly = true)
    public CaseFile find(Person person, long id) {
        if (!sees(person, id)) {
            throw new NotFound("case", id);
        }
        return get(id);
    }

    /** Whether the person may know of the case: for things that belong to a case and have ids of their own. */
    @Transactional(readOnly = true)
    public boolean sees(Person person, long id) {
        return rows.isVisible(Sight.of(person), id);
    }

    /** The cases a person may see, by body name. */
    @Transactional(readOnly = true)
    public Page<CaseFile> list(Person person, CaseFilter filter, @Nullable String after, int limit) {
        var start = new CaseRows.Start(after == null ? null : After.name(after), after == null ? 0 : After.id(after));
        List<CaseFile> found = rows.list(Sight.of(person), filter, start, LocalDate.now(clock), limit + 1);
        return Page.of(found, limit, file -> file.bodyName() + "~" + file.id());
    }

    @Transactional(readOnly = true)
    public List<StageRow> stages(long caseId) {
        return rows.stagesOf(caseId);
    }

    public void enter(long caseId, Stage stage) {
        rows.enterStage(caseId, stage, clock.instant());
    }

    /** Ends a stage with the words that stand under it from now on, like "received 16 October 2009". */
    public void leave(long caseId, Stage stage, String note) {
        rows.leaveStage(caseId, stage, clock.instant(), note);
        events.publishEvent(new StageLeft(caseId, stage, note));
    }

    /** Lets someone see this case who belongs to none of its parties. */
    public void invite(long caseId, long personId) {
        rows.insertGuest(caseId, personId);
    }

    /** Lets the people of a body see this case, which follows the body of the case and has taken over a part of it. */
    public void handOn(long caseId, String bodyCode) {
        rows.insertSuccessor(caseId, bodyCode);
    }

    public void uninvite(long caseId, long personId) {
        rows.deleteGuest(caseId, personId);
    }

    void end(long caseId, CaseStatus status, String note) {
        rows.setStatus(caseId, status, clock.instant(), note);
        events.publishEvent(new CaseOver(caseId, status));
    }
}
