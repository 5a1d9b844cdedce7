package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.cases.Endings;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.TrainingClock;
import org.backbench.documents.Documents;
import org.backbench.improvement.Actions;
import org.backbench.improvement.Heir;
import org.backbench.improvement.Recommendations;
import org.backbench.improvement.Successions;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.Returns;
import org.backbench.returns.corrections.Corrections;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.QueryState;
import org.backbench.returns.queries.QueryThread;
import org.backbench.returns.queries.Question;
import org.backbench.returns.scope.Extension;
import org.backbench.returns.scope.Extensions;
import org.backbench.workflow.Workflow;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.context.ApplicationContext;

/** A case in the hands of those whose turn it is: every task is done from the queues, by someone who holds its role. */
final class WalkedCase {

    private final ApplicationContext beans;
    private final Towns towns;
    private final BodyReturn owed;
    private final long caseId;

    WalkedCase(ApplicationContext beans, Towns towns, BodyReturn owed) {
        this.beans = beans;
        this.towns = towns;
        this.owed = owed;
        this.caseId = Objects.requireNonNull(owed.caseId());
    }

    long id() {
        return caseId;
    }

    CaseFile file() {
        return beans.getBean(Cases.class).get(caseId);
    }

    CaseStatus status() {
        return file().status();
    }

    /** The open tasks, the same task once for each subject. */
    List<String> tasks() {
        return open().stream().map(WorkItem::task).sorted().toList();
    }

    List<Person> peers() {
        return towns.peers();
    }

    Person holderOf(String roleKey) {
        return towns.holderOf(roleKey);
    }

    /** Does one open task of this name. */
    WalkedCase does(String task, Answer answer) {
        send(
                open().stream()
                        .filter(item -> item.task().equals(task))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No " + task + " among " + tasks())),
                answer);
        return this;
    }

    /** Does all that are open now. */
    WalkedCase allDo(String task, Answer answer) {
        List<WorkItem> items =
                open().stream().filter(item -> item.task().equals(task)).toList();
        assertThat(items).as(task).isNotEmpty();
        items.forEach(item -> send(item, answer));
        return this;
    }

    private void send(WorkItem item, Answer answer) {
        Person person = towns.holderOf(item.roleKey());
        Desk desk = beans.getBean(Desk.class);
        desk.complete(person, item.id(), answer.to(desk.open(person, item.id())));
    }

    private List<WorkItem> open() {
        return beans.getBean(Worklist.class).openOf(caseId);
    }

    /** The review manager asks about figures of the return that was received. */
    WalkedCase isAskedAbout(Question... questions) {
        beans.getBean(Queries.class).raise(holderOf("review-manager@EMIEP"), caseId, null, List.of(questions));
        return this;
    }

    /** The body asks for more time for its return. */
    WalkedCase asksForMoreTime() {
        Person officer = holderOf("return-officer@" + owed.bodyCode());
        beans.getBean(Extensions.class).ask(officer, caseId, LocalDate.of(2012, 1, 20), "The ledger moves.");
        return this;
    }

    /** The body was a county that has ended, and two follow it: each takes a part of its first action over. */
    WalkedCase endsAndSharesItsFirstAction() {
        String code = owed.bodyCode();
        List<Heir> heirs = towns.succeed(code).stream()
                .map(heir -> new Heir(heir, "head of finance", new BigDecimal("0.5")))
                .toList();
        long action =
                beans.getBean(Actions.class).ofCase(caseId).getFirst().action().id();
        beans.getBean(Successions.class).pass(holderOf("programme-office@OEP"), action, heirs);
        return this;
    }

    /** The body was a county that has ended before its plan was agreed: two follow it, and share what was asked for. */
    WalkedCase endsBeforeItsPlanIsAgreed() {
        List<Heir> heirs = towns.succeed(owed.bodyCode()).stream()
                .map(heir -> new Heir(heir, "head of finance", new BigDecimal("0.5")))
                .toList();
        beans.getBean(Recommendations.class).pass(holderOf("programme-office@OEP"), caseId, heirs);
        return this;
    }

    /** What happened, as the case tells it, the newest first. */
    List<String> story() {
        return beans.getBean(Story.class).of(caseId, null, null, 200).items().stream()
                .map(StoryEntry::sentence)
                .toList();
    }

    /** How the queries of the case stand, the oldest first. */
    List<QueryState> queries() {
        return beans.getBean(Queries.class).ofCase(caseId).stream()
                .map(QueryThread::state)
                .toList();
    }

    /** How its requests for more time ended; null: they are open. */
    List<String> extensions() {
        Returns returns = beans.getBean(Returns.class);
        return beans.getBean(Extensions.class).of(returns.ofCase(caseId)).stream()
                .map(Extension::outcome)
                .toList();
    }

    /** The clocks of this kind that still run. */
    List<ClockView> running(String kind) {
        return beans.getBean(Deadlines.class).ofCase(caseId).stream()
                .filter(clock -> clock.kind().equals(kind))
                .filter(clock -> clock.state() == ClockState.RUNNING || clock.state() == ClockState.OVERDUE)
                .toList();
    }

    /** The body asks for its return to be opened again. */
    WalkedCase opensACorrection() {
        Person officer = holderOf("return-officer@" + owed.bodyCode());
        beans.getBean(Corrections.class).open(officer, caseId, "A late recharge was omitted.");
        return this;
    }

    /** Types a return that is dearer than that of the thrifty towns. */
    WalkedCase typesItsReturn() {
        return typesItsReturn(200);
    }

    /** The same with another cost of every element, in thousand pounds. */
    WalkedCase typesItsReturn(int thousands) {
        Returns returns = beans.getBean(Returns.class);
        returns.saveDraft(
                holderOf("return-officer@" + owed.bodyCode()),
                caseId,
                Figures.texts(returns.templateOf(owed), thousands));
        return this;
    }

    /** Marks a function as missing: the return is certified in part. */
    WalkedCase leavesOut(String function) {
        return stands(function, FunctionStanding.Kind.MISSING);
    }

    WalkedCase handsIn(String function) {
        return stands(function, FunctionStanding.Kind.HANDED_IN);
    }

    private WalkedCase stands(String function, FunctionStanding.Kind kind) {
        Person officer = holderOf("return-officer@" + owed.bodyCode());
        beans.getBean(Returns.class).setStanding(officer, caseId, function, kind, null);
        return this;
    }

    /** The return comes by bulk import instead. */
    WalkedCase isImported() {
        towns.importReturns(List.of(owed.bodyCode()), 200);
        return this;
    }

    /** A ledger among the documents of the case; its id. */
    String addsEvidence() {
        byte[] ledger = "account,amount\n4711,-750\n".getBytes(StandardCharsets.UTF_8);
        Person officer = holderOf("return-officer@" + owed.bodyCode());
        return Long.toString(beans.getBean(Documents.class)
                .store(officer, caseId, "ledger.csv", ledger)
                .id());
    }

    /** Moves the clock of everybody to the evening of a day. */
    WalkedCase waitsUntil(LocalDate day) {
        TrainingClock clock = beans.getBean(TrainingClock.class);
        clock.moveTo(
                holderOf("programme-office@OEP"),
                day.atTime(LocalTime.of(23, 0)).atZone(Dates.LONDON).toInstant(),
                progress -> {});
        return this;
    }

    WalkedCase isWithdrawn() {
        beans.getBean(Endings.class)
                .withdraw(holderOf("programme-office@OEP"), file().reference(), "The town was dissolved.");
        return this;
    }

    /** The elements of a model that the case has been to. */
    Set<String> visitsTo(String model) {
        Set<String> elements = new HashSet<>();
        beans.getBean(Workflow.class).trace(caseId).stream()
                .filter(trace -> trace.process().equals(model))
                .flatMap(trace -> trace.visits().stream())
                .forEach(visit -> elements.add(visit.element()));
        return elements;
    }
}
