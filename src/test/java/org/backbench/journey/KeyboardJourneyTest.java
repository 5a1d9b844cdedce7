package org.backbench.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Six main tasks by people who have no mouse: only keys, and after each of them it is seen where one is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardJourneyTest {

    private Chromium chromium;
    private RunningBackbench backbench;
    private KeyboardWalk walk;

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.open();
        backbench = RunningBackbench.start("keyboard");
        walk = new KeyboardWalk(new Windows(chromium.browser(), backbench.address(), new Axe()));
    }

    @AfterAll
    void stop() throws Exception {
        if (walk != null) {
            walk.close();
        }
        if (backbench != null) {
            backbench.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void typesAFigureIntoTheReturnAndSeesItSaved() {
        walk.typeAFigure();
    }

    @Test
    @Order(2)
    void claimsATaskInTheQueueAndCompletesIt() {
        walk.claimAndComplete();
    }

    @Test
    @Order(3)
    void answersAnEscalationFromTheFirstPage() {
        walk.answerAnEscalation();
    }

    @Test
    @Order(4)
    void findsACaseByItsNameAndReadsItsTabs() {
        walk.findACase();
    }

    @Test
    @Order(5)
    void holdsATaskUntilADay() {
        walk.holdATask();
    }

    @Test
    @Order(6)
    void changesWhenItsLettersCome() {
        walk.changeWhenLettersCome();
    }
}
