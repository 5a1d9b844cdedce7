package org.backbench.ui.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Question;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class QueriesTabTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Queries queries;

    private WalkedCases walked;
    private CaseFile file;
    private Person manager;

    @BeforeEach
    void aCertifiedReturn() {
        walked = new WalkedCases(beans);
        file = walked.certified();
        manager = personWith(people, "review-manager@" + file.riep());
    }

    @Test
    void saysWhatWillStandHere() {
        signIn(manager);

        assertThat(words(look())).contains("No figure is in question");
    }

    @Test
    void aManagerAsksAboutAFigure() {
        signIn(manager);
        look();
        test(part(Button.class, "raise-query")).click();
        test(part(ComboBox.class, "query-line")).selectItem("Finance: function cost");
        test(part(TextArea.class, "deed-reason")).setValue("Why so dear?");
        test(part(Button.class, "confirm-query")).click();

        assertThat(queries.ofCase(file.id())).hasSize(1);
        assertThat(words(find(Main.class).single()))
                .contains("Q1 on version 1")
                .contains("Finance: function cost: £")
                .contains("Why so dear?")
                .contains("The return officer answers: due in 10 working days");
    }

    @Test
    void aQuestionHalfTypedIsThereAgainWithItsFigure() {
        signIn(manager);
        look();
        test(part(Button.class, "raise-query")).click();
        test(part(Button.class, "confirm-query")).click();
        assertThat(part(ComboBox.class, "query-line").isInvalid()).isTrue();
        assertThat(part(TextArea.class, "deed-reason").isInvalid()).isTrue();
        test(part(ComboBox.class, "query-line")).selectItem("Finance: function cost");
        test(part(TextArea.class, "deed-reason")).setValue("Why so");
        find(Dialog.class).single().close();

        look();
        test(part(Button.class, "raise-query")).click();

        assertThat(part(ComboBox.class, "query-line").getValue())
                .extracting("label")
                .isEqualTo("Finance: function cost");
        assertThat(part(TextArea.class, "deed-reason").getValue()).isEqualTo("Why so");

        test(part(Button.class, "confirm-query")).click();
        test(part(Button.class, "raise-query")).click();

        assertThat(part(TextArea.class, "deed-reason").getValue()).isEmpty();
    }

    @Test
    void theOfficerAsksForMoreTimeOnceAndFindsHisTask() {
        queries.raise(manager, file.id(), null, List.of(Question.of("finance-cost", "Why so dear?")));
        signIn(walked.holder(file, "return-officer"));
        look();
        assertThat(words(find(Main.class).single())).contains("Answer the query");

        test(part(Button.class, "extend-query")).click();
        test(part(TextArea.class, "deed-reason")).setValue("The ledger is being moved.");
        test(part(Button.class, "confirm-extend-query")).click();

        assertThat(queries.ofCase(file.id()).getFirst().query().extended()).isTrue();
        assertThat(words(look())).contains("the one extension is used").contains("The ledger is being moved.");
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "extend-query")
                        .exists())
                .isFalse();
    }

    @Test
    void whoAnswersOrJudgesSeesTheFiguresBesideLastYearsAndTheWayToTheThread() {
        queries.raise(manager, file.id(), null, List.of(Question.of("finance-cost", "Why so dear?")));
        signIn(walked.holder(file, "return-officer"));
        UI.getCurrent()
                .navigate("work/" + walked.open(file, "answer-query").getFirst().id());

        assertThat(words(part(Component.class, "task")))
                .containsSubsequence("Version 1", "Finance: function cost", "£ thousand", "missing", "4,700")
                .contains("Q1 with everything that was said");
    }

    @Test
    void isNotThereForStrangers() {
        signIn(personWith(people, "return-officer@XELSEWHERE"));

        assertThat(navigate("cases/" + file.reference() + "/queries", NoSuchPage.class))
                .isNotNull();
    }

    private QueriesTab look() {
        return navigate("cases/" + file.reference() + "/queries", QueriesTab.class);
    }
}
