package org.backbench.ui.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.backbench.assessments.AssessmentState;
import org.backbench.assessments.AssessmentView;
import org.backbench.assessments.Assessments;
import org.backbench.assessments.Evidence;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Conversation;
import org.backbench.cases.Remark;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Status;
import org.backbench.workflow.Choice;
import org.backbench.worklist.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page an inspector scores on: evidence with weights, the way to the next level, and what a score does. */
class KloeViewTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Assessments assessments;

    @Autowired
    Conversation conversation;

    @Autowired
    Notices notices;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private CaseFile file;
    private Person inspector;

    @BeforeEach
    void aCaseToBeScored() {
        new TestTime(clock, db).travelTo(LocalDate.of(2011, 12, 5));
        file = new WalkedCases(beans).issued();
        inspector = personWith(people, "inspector@AC");
        signIn(inspector);
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void nobodyScoresBeforeHeHasTheTaskInHand() {
        go("1.2");
        assertThat(page()).contains("KLOE 1.2 Understanding costs and achieving efficiencies", "Scored 0 of 9");
        assertThat(score().isReadOnly()).isTrue();

        test(part(Button.class, "claim")).click();

        assertThat(score().isReadOnly()).isFalse();
        signIn(personWith(people, "inspector@AC"));
        go("1.2");
        assertThat(page()).contains(inspector.name() + " has this in hand.");
        assertThat(score().isReadOnly()).isTrue();
    }

    @Test
    void whatTheCaseHoldsIsWeighedAndSaysHowFarTheNextLevelIs() {
        claim("1.2");
        assertThat(page()).contains("highest-cost quarter", "Peer panel on Finance: improve", "Choose a score");
        weigh("weigh", "against-3");
        choose(2);

        assertThat(words(
                        find(Box.class).withAttribute("data-testid", "distance").single()))
                .contains("Distance to 3", "No piece speaks for it.", "against 3E1");
        type("The finance function is the dearest of its group (E1).");
        assertThat(part(TextArea.class, "judgement").getHelperText()).isEqualTo("Cites E1.");
        assertThat(page())
                .contains("1 of 1 weighed", "Scored 1 of 9")
                .contains("KLOE 1.1 open, 1.2 2 (this page), 1.3 open")
                .contains("2 KLOEs are not scored");

        go("1.1");
        go("1.2");
        assertThat(part(TextArea.class, "judgement").getValue()).contains("dearest");
        assertThat(page()).contains("1 of 1 weighed");
    }

    @Test
    void theTraceFollowsEachScoreByTheRules() {
        claim("1.1");
        choose(3);
        go("1.3");
        choose(3);
        go("1.2");
        choose(2);

        assertThat(page())
                .contains("Theme 1 Managing finances: 3", "rule T3-3: 2 of 3 at 3 or more, none below 2")
                .contains("With 1 instead of 2, theme 1 would be 2. With 3, it would stay 3.")
                .contains("Theme 1 to level 4: 0 of 2 met");
        choose(1);
        assertThat(page()).contains("Theme 1 Managing finances: 2");
    }

    @Test
    void anOwnPieceIsTypedAndKeptAndAllIsHandedInWithItsWeights() {
        claim("1.1");
        test(part(Button.class, "add-evidence")).click();
        test(part(TextArea.class, "words-E1")).setValue("Budget monitored monthly.");
        weigh("weight-E1", "for-2");
        for (String kloe : List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2")) {
            go(kloe);
            choose(kloe.equals("2.1") || kloe.equals("2.2") ? 3 : 2);
            type("Seen in the papers.");
        }
        go("2.4");
        assertThat(splitLevel().getLabel()).isEqualTo("Theme 2 splits evenly: which level stands?");
        test(part(Button.class, "act")).click();
        assertThat(page()).contains("Not possible.", "splits evenly");
        splitLevel().setValue("2");
        test(part(TextArea.class, "split-reason")).setValue("Procurement does not carry it.");
        assertThat(page()).contains("Overall 2");
        test(part(Button.class, "act")).click();

        AssessmentView view = assessments.view(inspector, file.reference());
        assertThat(view.state()).isEqualTo(AssessmentState.ASSURING);
        assertThat(view.kloes().getFirst().pieces())
                .containsExactly(new Evidence("1.1", 1, "Budget monitored monthly.", "", Evidence.Bearing.FOR_2));
        assertThat(page()).contains("E1, for 2: Budget monitored monthly.");
    }

    @Test
    void whatCameSinceTheLastVisitIsMarkedAndStandsFirst() {
        claim("1.2");
        assertThat(page()).doesNotContain("new since");
        db.sql("""
            update kloe_visit set at = at - interval '3 days',
                seen = array(select one from unnest(seen) as one where one not like 'Peer panel on Finance%')
            where case_id = :case\
            """).param("case", file.id()).update();

        go("1.2");

        assertThat(page()).contains("nothing is weighed yet · 1 new since your last visit");
        assertThat(words(find(NativeDetails.class).all().getFirst()))
                .contains("Peer panel on Finance: improve")
                .contains("new since 2 December 2011");
        assertThat(find(Status.class).all().stream()
                        .filter(status -> words(status).contains("new since"))
                        .count())
                .isEqualTo(1);
        weigh("weigh", "against-3");
        assertThat(words(find(Box.class).withClassName("bb-ev").all().getFirst()))
                .contains("E1Peer panel on Finance", "new since 2 December 2011");
    }

    @Test
    void theBodyIsAskedInTheConversationAndTheClockWaitsUntilItAnswers() {
        claim("1.2");
        test(part(Button.class, "ask-body")).click();
        test(part(Button.class, "confirm-ask")).click();
        assertThat(part(TextArea.class, "deed-reason").isInvalid()).isTrue();
        test(part(TextArea.class, "deed-reason")).setValue("Which services were compared?");
        part(Checkbox.class, "ask-waits").setValue(true);
        test(part(Button.class, "confirm-ask")).click();

        assertThat(page()).contains("paused since", "Asked in the conversation about KLOE 1.2.");
        assertThat(conversation.of(inspector, file.reference(), null, 1).items())
                .extracting(Remark::words)
                .containsExactly("On KLOE 1.2, Understanding costs and achieving efficiencies:"
                        + " Which services were compared?");
        test(part(Button.class, "ask-body")).click();
        assertThat(find(Checkbox.class)
                        .withAttribute("data-testid", "ask-waits")
                        .all())
                .isEmpty();

        Person officer = new WalkedCases(beans).holder(file, "return-officer");
        conversation.say(officer, file.reference(), "Two of eight.");
        go("1.2");
        assertThat(page()).doesNotContain("paused since");
        assertThat(notices.unseen(inspector))
                .anyMatch(notice -> notice.sentence().contains("wrote in the conversation"));
    }

    @Test
    void whoHasNotTheTaskInHandAsksNobody() {
        go("1.2");
        assertThat(find(Button.class).withAttribute("data-testid", "ask-body").all())
                .isEmpty();
    }

    @Test
    void whoHasNothingToScoreIsToldSo() {
        signIn(new WalkedCases(beans).holder(file, "return-officer"));
        go("1.1");
        assertThat(page()).contains("There is no scoring under way for you here");
    }

    private void claim(String kloe) {
        go(kloe);
        test(part(Button.class, "claim")).click();
    }

    private void go(String kloe) {
        UI.getCurrent().navigate("cases");
        UI.getCurrent().navigate("cases/%s/kloe/%s".formatted(file.reference(), kloe));
    }

    private void choose(int level) {
        score().setValue(score().getListDataView()
                .getItems()
                .filter(choice -> choice.value().equals(String.valueOf(level)))
                .findFirst()
                .orElseThrow());
    }

    private void type(String words) {
        test(part(TextArea.class, "judgement")).setValue(words);
    }

    @SuppressWarnings("unchecked") // the choices of the form
    private void weigh(String testId, String bears) {
        Select<Choice> select =
                find(Select.class).withAttribute("data-testid", testId).all().getFirst();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(choice -> choice.value().equals(bears))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked") // the levels of the form
    private RadioButtonGroup<Choice> score() {
        return part(RadioButtonGroup.class, "score");
    }

    @SuppressWarnings("unchecked") // two levels as words
    private RadioButtonGroup<String> splitLevel() {
        return part(RadioButtonGroup.class, "split-level");
    }

    private String page() {
        return words(find(Main.class).single());
    }
}
