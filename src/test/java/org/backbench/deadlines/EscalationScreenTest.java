package org.backbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.home.HomeView;
import org.backbench.ui.look.Card;
import org.backbench.ui.work.WorkView;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a chief executive reads beside the form when he is asked to step in. */
class EscalationScreenTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Sweeper sweeper;

    @Autowired
    Worklist worklist;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void saysWhatIsLateWhatWasTriedAndWhatComesNext() {
        long caseId = askedToStepIn();

        navigate("work/" + worklist.openOf(caseId).getFirst().id(), WorkView.class);

        assertThat(words(part(Div.class, "task")))
                .contains("10 working days late")
                .contains("Tried before")
                .contains("return officer")
                .contains("If nothing happens:")
                .contains("An answer never moves the due day by itself")
                .contains("What it costs");
    }

    @Test
    void greetsTheChiefExecutiveWithWhatIsLateWhatItCostsAndOneButton() {
        long caseId = askedToStepIn();

        navigate(HomeView.class);

        Card asked = part(Card.class, "step-in");
        assertThat(words(asked)).contains("working days late").contains("no review can begin");
        assertThat(find(Anchor.class, asked)
                        .withAttribute("data-testid", "answer")
                        .all())
                .extracting(Anchor::getHref)
                .contains("/work/" + worklist.openOf(caseId).getFirst().id());
    }

    /** The chief executive looks at the screens, and was asked because a return is ten working days late. */
    private long askedToStepIn() {
        LateDuties duties = new LateDuties(beans).alone(db);
        on("2009-10-01");
        long caseId = duties.waiting();
        deadlines.start(new NewClock("return", caseId, null, LateDuties.BODY, "EMIEP", LocalDate.parse("2009-12-31")));
        for (String day : List.of("2009-12-24", "2010-01-04", "2010-01-08", "2010-01-15")) {
            on(day);
            sweeper.sweep();
        }
        Person chief = duties.chiefExecutive();
        signIn(chief);
        return caseId;
    }

    private void on(String day) {
        new TestTime(clock, db).travelTo(LocalDate.parse(day));
    }
}
