package org.backbench.ui.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.backbench.assessments.Recommendation;
import org.backbench.assessments.Recommendation.Meeting;
import org.backbench.assessments.Recommendations;
import org.backbench.bodies.Bodies;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.home.HomeView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scenario S13 on the screen: the auditor sends, the full council meets, decides and publishes. */
class RecommendationsPartTest extends SignedInScreens {

    @Autowired
    Cases cases;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    Recommendations recommendations;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private CaseFile file;
    private Person auditor;
    private Person chief;

    @BeforeEach
    void aCouncilOnMonday14December2009() {
        travelTo("2009-12-14");
        file = cases.open(CaseFixtures.newCase(bodies.add(CaseFixtures.someUnitary())));
        auditor = personWith(people, "inspector@AC");
        chief = personWith(people, "chief-executive@" + file.bodyCode());
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void theAuditorSendsOneAndTheCouncilSeesWhatItMustDo() {
        look(auditor);
        test(part(Button.class, "send-recommendation")).click();
        test(part(Button.class, "confirm-send-recommendation")).click();
        assertThat(part(TextArea.class, "deed-reason").isInvalid()).isTrue();
        test(part(TextArea.class, "deed-reason")).setValue("Reconcile the bank accounts each month.");
        test(part(Button.class, "confirm-send-recommendation")).click();

        assertThat(look(chief))
                .contains("Section 11 recommendation of 14 December 2009")
                .contains("Reconcile the bank accounts each month.")
                .contains("the council fixes the meeting")
                .contains("on or before Wed 13 January 2010");
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "send-recommendation")
                        .exists())
                .isFalse();
        assertThat(home(chief))
                .contains("Section 11: the council fixes the meeting, " + file.bodyName())
                .contains("by Wed 13 January 2010");
        assertThat(home(personWith(people, "chief-executive@XELSEWHERE"))).doesNotContain("Section 11");
    }

    @Test
    void aMeetingOrNoticeThatIsTooLateIsRefusedWithTheDayThatWouldDo() {
        Recommendation sent = sent();
        look(chief);
        test(part(Button.class, "fix-meeting")).click();
        test(part(Button.class, "confirm-fix-meeting")).click();
        assertThat(part(DatePicker.class, "meeting-day").isInvalid()).isTrue();
        part(DatePicker.class, "meeting-day").setValue(LocalDate.of(2010, 1, 12));
        assertThat(part(DatePicker.class, "notice-day").getHelperText()).isEqualTo("On or before Mon 4 January 2010.");
        part(DatePicker.class, "notice-day").setValue(LocalDate.of(2010, 1, 5));
        test(part(Button.class, "confirm-fix-meeting")).click();

        assertThat(refusal())
                .contains("leaves 6 clear days before the meeting on Tue 12 January 2010; seven are needed.");
        part(DatePicker.class, "notice-day").setValue(LocalDate.of(2010, 1, 4));
        test(part(Button.class, "confirm-fix-meeting")).click();

        assertThat(recommendations.get(chief, sent.id()).meetingBy()).isEqualTo(chief.name());
        assertThat(words(find(Main.class).single()))
                .contains("newspaper notice Mon 4 January 2010; fixed by " + chief.name())
                .contains("the full council decides");
    }

    @Test
    void aCabinetDoesNotDecideAndTheSummaryGoesOutAsTheAuditorApprovedIt() {
        Recommendation sent = sent();
        travelTo("2010-01-12");
        look(chief);
        test(part(Button.class, "record-decision")).click();
        test(part(TextArea.class, "deed-reason")).setValue("We reconcile from February on.");
        test(part(Button.class, "confirm-record-decision")).click();
        assertThat(accepted().isInvalid()).isTrue();
        accepted().setValue("accepted");
        decidedBy().setValue(Meeting.CABINET);
        test(part(Button.class, "confirm-record-decision")).click();
        assertThat(refusal()).contains("A decision of the cabinet does not count");
        decidedBy().setValue(Meeting.FULL_COUNCIL);
        test(part(Button.class, "confirm-record-decision")).click();
        assertThat(words(find(Main.class).single()))
                .contains("considered in time")
                .contains("accepted: We reconcile from February on. Recorded by " + chief.name() + ", 12 January 2010")
                .contains("the auditor approves the summary");
        assertThat(home(chief)).doesNotContain("Section 11");

        assertThat(home(auditor)).contains("Section 11: the auditor approves the summary, " + file.bodyName());
        look(auditor);
        test(part(Button.class, "approve-summary")).click();
        test(part(TextArea.class, "deed-reason")).setValue("The council will reconcile its accounts each month.");
        test(part(Button.class, "confirm-approve-summary")).click();
        assertThat(home(chief))
                .contains("Section 11: the council publishes the summary")
                .contains("as soon as practicable");
        look(chief);
        test(part(Button.class, "publish-summary")).click();

        assertThat(recommendations.get(chief, sent.id()).step()).isEqualTo(Recommendation.Step.SETTLED);
        assertThat(words(find(Main.class).single())).contains("Published by " + chief.name() + ", 12 January 2010.");
    }

    @Test
    void onlyTheAuditorAllowsLonger() {
        Recommendation sent = sent();
        look(chief);
        assertThat(find(Button.class)
                        .withAttribute("data-testid", "extend-recommendation")
                        .exists())
                .isFalse();
        look(auditor);
        test(part(Button.class, "extend-recommendation")).click();
        part(DatePicker.class, "deed-day").setValue(LocalDate.of(2010, 1, 29));
        test(part(TextArea.class, "deed-reason")).setValue("The hall is snowed in.");
        test(part(Button.class, "confirm-extend-recommendation")).click();

        assertThat(recommendations.get(auditor, sent.id()).lastDay()).isEqualTo("2010-01-29");
    }

    private Recommendation sent() {
        return recommendations.send(auditor, file.id(), "Reconcile the bank accounts each month.");
    }

    private String look(Person person) {
        signIn(person);
        navigate("cases/" + file.reference() + "/assessment", AssessmentTab.class);
        return words(find(Main.class).single());
    }

    private String home(Person person) {
        signIn(person);
        UI.getCurrent().navigate("help");
        return words(navigate(HomeView.class));
    }

    private String refusal() {
        return words(find(Notification.class).all().getLast());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> accepted() {
        return part(RadioButtonGroup.class, "accepted");
    }

    @SuppressWarnings("unchecked")
    private Select<Meeting> decidedBy() {
        return part(Select.class, "decided-by");
    }

    private void travelTo(String day) {
        new TestTime(clock, db).travelTo(LocalDate.parse(day));
    }
}
