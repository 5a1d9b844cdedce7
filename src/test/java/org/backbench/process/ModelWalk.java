package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backbench.BackbenchTest;
import org.backbench.architecture.Model;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks cases with the real beans through a model, past every element of it. Nothing is rolled back, as in production:
 * each test takes a case of its own.
 */
@BackbenchTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ModelWalk {

    private static final Logger LOG = LoggerFactory.getLogger(ModelWalk.class);

    @Autowired
    ApplicationContext beans;

    private final String model;
    private final Set<String> walked = new TreeSet<>();

    WalkedCase walk;

    /** The name of a file in bpmn/, without its ending. */
    ModelWalk(String model) {
        this.model = model;
    }

    @BeforeEach
    void takeACase() {
        travelHome();
        walk = nextCase(Towns.of(beans));
    }

    /** Where the walk begins: a town that was asked for its return just now. */
    WalkedCase nextCase(Towns towns) {
        return towns.nextCase();
    }

    /** A case that still runs is withdrawn: its clocks would only slow the next one down. */
    @AfterEach
    void rememberTheWay() {
        walked.addAll(walk.visitsTo(model));
        if (walk.status() == CaseStatus.RUNNING) {
            walk.isWithdrawn();
        }
        travelHome();
    }

    @AfterAll
    void everyElementWasWalked() {
        List<String> elements = Model.in(Path.of("bpmn")).stream()
                .filter(file -> file.process().equals(model))
                .flatMap(file -> file.flowNodes().stream())
                .map(element -> element.getAttribute("id"))
                .toList();

        assertThat(elements).isNotEmpty();
        assertThat(walked).as("walked on %s", engine()).containsAll(elements);
        LOG.info("{}: all {} elements walked on {}", model, elements.size(), engine());
    }

    private String engine() {
        return beans.getEnvironment().getProperty("backbench.engine", "camunda");
    }

    private void travelHome() {
        new TestTime(beans.getBean(BusinessClock.class), beans.getBean(JdbcClient.class)).travelHome();
    }

    /** From the first figure to the certified return. */
    WalkedCase received() {
        return walk.typesItsReturn().does("prepare-return", Answers.COMPLETE).does("certify-return", Answers.CERTIFY);
    }

    /** On to the draft report, which asks for improvement of every function. */
    WalkedCase judged() {
        return received()
                .does("appoint-panel", Answers.panelOf(walk.peers().subList(0, 3)))
                .allDo("declare-interests", Answers.NO_INTEREST)
                .allDo("judge-return", Answers.IMPROVE)
                .does("moderate", Answers.CONCLUDE_IMPROVE);
    }

    /** On to the final report, after which assessment and improvement run side by side. */
    WalkedCase reported() {
        Towns.of(beans).importThriftyTowns();
        return judged().does("check-report", Answers.NO_COMMENTS).does("issue-report", Answers.ISSUE);
    }
}
