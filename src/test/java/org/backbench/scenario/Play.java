package org.backbench.scenario;

import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.bodies.Bodies;
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

    WorkItem task(CaseFile file, String task) {
        return the(Worklist.class).openOf(file.id()).stream()
                .filter(item -> item.task().equals(task))
                .findFirst()
                .orElseThrow();
    }
}
