package org.backbench.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.workflow.Workflow;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases whose process only waits for the messages of the ledger; whatever a test does not name is unimportant to it. */
class LateDuties {

    static final String BODY = "E07000170";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Cases cases;
    private final Bodies bodies;
    private final People people;
    private final Workflow workflow;

    LateDuties(ApplicationContext beans) {
        this.cases = beans.getBean(Cases.class);
        this.bodies = beans.getBean(Bodies.class);
        this.people = beans.getBean(People.class);
        this.workflow = beans.getBean(Workflow.class);
        if (!beans.containsBean("lateDutySteps")) {
            var steps = new LateDutySteps(beans.getBean(Deadlines.class));
            ((ConfigurableApplicationContext) beans).getBeanFactory().registerSingleton("lateDutySteps", steps);
        }
        beans.getBean(ProcessEngine.class)
                .getRepositoryService()
                .createDeployment()
                .addClasspathResource("deadlines/late-duty.bpmn")
                .enableDuplicateFiltering(true)
                .name("late-duty")
                .deploy();
        manned();
    }

    /** Somebody holds each office that a ladder goes to, so that no rung has to look for another. */
    private void manned() {
        for (String key : List.of(
                "return-officer@" + BODY,
                "certifying-officer@" + BODY,
                "chief-executive@" + BODY,
                "review-manager@EMIEP",
                "riep-director@EMIEP",
                "inspector@AC",
                "quality-assurer@AC",
                "assessment-director@AC",
                "programme-office@OEP")) {
            if (people.holding(key).isEmpty()) {
                holder(key);
            }
        }
    }

    /** Cancels the rungs that other tests left to come, so that a sweep fires those of one test only. */
    LateDuties alone(JdbcClient db) {
        db.sql("update rung set state = 'cancelled' where state = 'to-come'").update();
        return this;
    }

    /** Ends every clock that other tests left running too, so that edits move those of one test only. */
    LateDuties atRest(JdbcClient db) {
        db.sql("""
            update clock set stopped_at = started_at, outcome = 'called-off', paused_on = null, waiting = false,
                             halted = false
            where stopped_at is null
            """).update();
        return alone(db);
    }

    /** A case without a process. */
    long file() {
        PublicBody body = bodies.find(BODY);
        String template = "late-" + NUMBERS.incrementAndGet();
        return cases.open(new NewCase(body, 2009, "2008-09", template, "local-government", true))
                .id();
    }

    /** A case whose process waits. */
    long waiting() {
        return waiting(0);
    }

    /** A case with an action whose process waits. */
    long waiting(long actionId) {
        long caseId = file();
        workflow.start("late-duty", caseId, Map.of("actionId", actionId));
        return caseId;
    }

    /** What was late comes: the process goes on and stops the clock itself. */
    void receive(long caseId) {
        workflow.correlate("late-duty-done", caseId, Map.of());
    }

    Person chiefExecutive() {
        return holding(Role.CHIEF_EXECUTIVE, BODY);
    }

    Person programmeOffice() {
        return holding(Role.PROGRAMME_OFFICE, "OEP");
    }

    Person holder(String key) {
        return holding(Role.of(key), key.substring(key.indexOf('@') + 1));
    }

    Person holding(Role role, String party) {
        String login = "clock-tester-" + NUMBERS.incrementAndGet();
        long id = people.create(login, "Ann Example", "-", false);
        people.grant(id, role, party, LocalDate.parse("2009-01-01"));
        return new Person(id, login, "Ann Example", Set.of(role.at(party)));
    }
}
