package org.backbench.scenario;

import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.Dates;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.deadlines.TrainingClock;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.NewCycle;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.Returns;
import org.backbench.reviews.NewPeer;
import org.backbench.reviews.PeerProfile.Employment;
import org.backbench.reviews.Peers;
import org.backbench.reviews.Skill;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays a scenario on its own dates: bodies with their officers, the training clock, and tasks done by those who may. */
final class Play {

    static final String TEMPLATE = "vfm-2009";
    static final Person PROGRAMME = ReturnFixtures.PROGRAMME;

    private final ApplicationContext beans;
    private final People people;
    private final Map<String, Person> officers = new HashMap<>();

    Play(ApplicationContext beans) {
        this.beans = beans;
        people = beans.getBean(People.class);
    }

    <T> T the(Class<T> service) {
        return beans.getBean(service);
    }

    /** Puts the clock to ten in the morning of the day on which the scenario begins. */
    void beginOn(String day) {
        new TestTime(the(BusinessClock.class), the(JdbcClient.class)).travelTo(LocalDate.parse(day));
    }

    /** Moves the clock to ten in the morning; all that is due on the way happens. */
    void moveTo(String day) {
        moveTo(day, "10:00");
    }

    void moveTo(String day, String time) {
        the(TrainingClock.class)
                .moveTo(
                        PROGRAMME,
                        LocalDate.parse(day)
                                .atTime(LocalTime.parse(time))
                                .atZone(Dates.LONDON)
                                .toInstant(),
                        progress -> {});
    }

    /** Adds a body with its three officers. */
    PublicBody add(PublicBody body) {
        for (String role : List.of("return-officer", "certifying-officer", "chief-executive")) {
            person(role + "@" + body.code());
        }
        return the(Bodies.class).add(body);
    }

    /** Who holds this role; he is created when first needed. */
    Person person(String roleKey) {
        return officers.computeIfAbsent(roleKey, key -> personWith(people, key));
    }

    /** Opens the cycle of scenarios.md: returns due on 31 December of its year. */
    Cycle open(int year, LocalDate freeze, String... groups) {
        return the(Cycles.class)
                .open(
                        PROGRAMME,
                        new NewCycle(
                                year,
                                LocalDate.of(year, 12, 31),
                                freeze,
                                LocalDate.of(2012, 12, 31),
                                List.of(new NewCycle.NewCollection(TEMPLATE, List.of(groups)))));
    }

    CaseFile caseOf(int cycle, String body) {
        return the(Cases.class).ofBody(cycle, body, TEMPLATE).orElseThrow();
    }

    /** Types a return whose finance function costs this much of these running costs, in £ thousand. */
    void type(CaseFile file, long finance, long runningCosts) {
        the(Returns.class)
                .saveDraft(
                        person("return-officer@" + file.bodyCode()),
                        file.id(),
                        ReturnFixtures.finance(finance, runningCosts));
    }

    void sendAndCertify(CaseFile file) {
        complete(file, "prepare-return", Map.of("complete", true));
        complete(file, "certify-return", Map.of("outcome", "certify", "declaration", true));
    }

    /** The open task of this kind, done by who may. */
    void complete(CaseFile file, String task, Map<String, Object> values) {
        WorkItem item = task(file, task);
        the(Desk.class).complete(person(item.roleKey()), item.id(), values);
    }

    /** Every open task of this kind: the same in each row that its form gives, and other values beside the rows. */
    void completeRows(CaseFile file, String task, String list, Map<String, Object> row, Map<String, Object> beside) {
        for (WorkItem item : tasks(file, task)) {
            Person holder = holder(item);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Object given :
                    (List<?>) the(Desk.class).open(holder, item.id()).values().get(list)) {
                Map<String, Object> filled = new HashMap<>();
                ((Map<?, ?>) given).forEach((key, value) -> filled.put(key.toString(), value));
                filled.putAll(row);
                rows.add(filled);
            }
            Map<String, Object> values = new HashMap<>(beside);
            values.put(list, rows);
            the(Desk.class).complete(holder, item.id(), values);
        }
    }

    /** Three peers from far away say that every function is to improve; their report is issued without comments. */
    void review(CaseFile file) {
        String employer = "XFAR" + file.id();
        add(PublicBody.fictional(employer, "Far away", BodyType.SHIRE_DISTRICT, "X-FAR", "North East", "Farshire"));
        List<Map<String, Object>> seats = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            Person peer = person("lead-member@%s-%s".formatted(employer, name));
            Employment post = new Employment(employer, LocalDate.of(2003, 4, 1), null);
            the(Peers.class)
                    .register(
                            PROGRAMME,
                            peer.login(),
                            new NewPeer(employer, null, List.of(Skill.FINANCE), List.of(post)));
            seats.add(Map.of("person", peer.login(), "skill", "finance"));
        }
        complete(
                file,
                "appoint-panel",
                Map.of("seats", seats, "lead", seats.getFirst().get("person")));
        tasks(file, "declare-interests")
                .forEach(item -> the(Desk.class).complete(holder(item), item.id(), Map.of("interest", "none")));
        Map<String, Object> improve = Map.of("verdict", "improve");
        completeRows(
                file, "judge-return", "functions", Map.of("verdict", "improve", "evidence", "It is dear."), Map.of());
        completeRows(file, "moderate", "functions", improve, Map.of("summary", "Finance costs much."));
        complete(file, "check-report", Map.of("answer", "no-comments"));
        complete(file, "issue-report", Map.of("confirm", true));
    }

    /** A plan of one item of finance is asked for, written, approved and agreed. */
    void agreePlan(CaseFile file, Map<String, Object> item) {
        complete(file, "decide-plan-needed", Map.of("outcome", "required", "reason", "The panel said improve."));
        complete(file, "draft-plan", Map.of("kind", "plan", "items", List.of(item)));
        LocalDate today = LocalDate.now(the(BusinessClock.class));
        complete(
                file,
                "approve-plan",
                Map.of("outcome", "approve", "meeting", "Cabinet, minute 47", "decidedOn", today.toString()));
        completeRows(file, "decide-plan", "items", Map.of(), Map.of("outcome", "agree", "reason", "All of it counts."));
    }

    /** An item of a plan as its form takes it; amounts in £ thousand. */
    static Map<String, Object> item(String what, int gross, String due) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("what", what),
                Map.entry("function", "finance"),
                Map.entry("gross", gross),
                Map.entry("newCost", 0),
                Map.entry("ongoing", "yes"),
                Map.entry("cashReleasing", "yes"),
                Map.entry("serviceCut", "no"),
                Map.entry("owner", "head of finance"),
                Map.entry("due", due),
                Map.entry("milestone", "contract signed in October 2010"),
                Map.entry("measure", "cost for each invoice"),
                Map.entry("priority", "high")));
    }

    List<WorkItem> tasks(CaseFile file, String task) {
        return the(Worklist.class).openOf(file.id()).stream()
                .filter(item -> item.task().equals(task))
                .toList();
    }

    /** Who holds the role of a task: a peer his own seat, else one of our officers. */
    private Person holder(WorkItem item) {
        return people.holding(item.roleKey()).stream().findFirst().orElseGet(() -> person(item.roleKey()));
    }

    WorkItem task(CaseFile file, String task) {
        return tasks(file, task).stream().findFirst().orElseThrow();
    }
}
