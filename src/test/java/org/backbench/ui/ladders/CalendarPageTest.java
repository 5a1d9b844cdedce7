package org.backbench.ui.ladders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.QuietPeriod;
import org.backbench.calendar.QuietPeriods;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.people.People;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.home.HomeView;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Notice;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarPageTest extends SignedInScreens {

    private static final LocalDate MOURNING = LocalDate.of(2012, 3, 14);

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Calendar calendar;

    @Autowired
    QuietPeriods periods;

    @Autowired
    People people;

    private CaseFile file;

    @BeforeEach
    void aPlanWhoseReminderLiesBeforeTheDay() {
        file = CaseFixtures.openCase(cases);
        deadlines.start(new NewClock("plan", file.id(), null, file.bodyCode(), "EMIEP", LocalDate.of(2012, 3, 16)));
        signIn(personWith(people, "programme-office@OEP"));
        UI.getCurrent().navigate("programme/calendar", QueryParameters.of("year", "2012"));
    }

    @Test
    void showsTheYearWithItsMovedAndSingleDays() {
        assertThat(words(find(Main.class).single()))
                .contains("Mon 4 June 2012")
                .contains("Tue 5 June 2012")
                .contains("Diamond Jubilee")
                .contains("February")
                .contains("Quiet periods");
    }

    @Test
    void showsWhatADayMoreWouldMoveThenMovesItWithAReasonAndBack() {
        part(DayField.class, "holiday-day").setValue(MOURNING);
        test(part(TextField.class, "holiday-name")).setValue("Day of mourning");
        test(part(Button.class, "add-holiday")).click();

        assertThat(calendar.isWorkingDay(MOURNING)).isTrue();
        assertThat(words(part(Card.class, "preview"))).contains(file.bodyName()).contains("1 working day earlier");

        test(part(Button.class, "apply-edit")).click();
        assertThat(part(TextArea.class, "edit-reason").isInvalid()).isTrue();
        test(part(TextArea.class, "edit-reason")).setValue("By proclamation.");
        test(part(Button.class, "apply-edit")).click();

        assertThat(calendar.isWorkingDay(MOURNING)).isFalse();
        assertThat(reminder().day()).isEqualTo(LocalDate.of(2012, 3, 1));
        assertThat(deadlines.of("plan", file.id(), null).orElseThrow().ledger())
                .anySatisfy(entry -> assertThat(entry.reason()).isEqualTo("By proclamation."));

        takeItBack();

        assertThat(calendar.isWorkingDay(MOURNING)).isTrue();
        assertThat(reminder().day()).isEqualTo(LocalDate.of(2012, 3, 2));
    }

    @Test
    void keepsWhatWasTypedWhenADayIsRefused() {
        part(DayField.class, "holiday-day").setValue(LocalDate.of(2012, 6, 4));
        test(part(TextField.class, "holiday-name")).setValue("Jubilee again");
        test(part(Button.class, "add-holiday")).click();

        assertThat(words(part(Notice.class, "refused"))).contains("4 June 2012 is a bank holiday already");
        assertThat(part(TextField.class, "holiday-name").getValue()).isEqualTo("Jubilee again");
        assertThat(find(Card.class).withAttribute("data-testid", "preview").all())
                .isEmpty();
    }

    @Test
    void addsAYearOnlyAfterItWasSeen() {
        LocalDate last = calendar.workingDays().lastDay();

        test(part(Button.class, "add-year")).click();

        assertThat(words(find(Main.class).single())).contains("Known up to 31 December " + (last.getYear() + 1));
        test(part(Button.class, "leave-edit")).click();
        assertThat(calendar.workingDays().lastDay()).isEqualTo(last);
        assertThat(find(Card.class).withAttribute("data-testid", "preview").all())
                .isEmpty();
    }

    @Test
    void addsAndRemovesAQuietPeriod() {
        test(part(Button.class, "add-quiet")).click();
        test(part(Button.class, "confirm-add-quiet")).click();
        assertThat(part(TextField.class, "quiet-name").isInvalid()).isTrue();
        test(part(TextField.class, "quiet-name")).setValue("Audit of the grants");
        part(DayField.class, "quiet-from").setValue(LocalDate.of(2012, 9, 3));
        part(DayField.class, "quiet-to").setValue(LocalDate.of(2012, 9, 14));
        test(part(TextArea.class, "deed-reason")).setValue("Everybody is busy.");
        test(part(Button.class, "confirm-add-quiet")).click();

        assertThat(periods.on(QuietPeriod.Kind.NO_VISITS, "UA", LocalDate.of(2012, 9, 10)))
                .isPresent();
        assertThat(words(find(Main.class).single())).contains("Audit of the grants");

        test(part(Button.class, "undo-quiet")).click();

        assertThat(periods.on(QuietPeriod.Kind.NO_VISITS, "UA", LocalDate.of(2012, 9, 10)))
                .isEmpty();
        assertThat(words(find(Main.class).single())).doesNotContain("Audit of the grants");
    }

    @Test
    void tellsTheProgrammeOfficeAndTheAdministratorAYearAheadAndNobodyElse() {
        boolean ends = calendar.notice(LocalDate.of(2011, 12, 5)).isPresent();
        for (String key : new String[] {"programme-office@OEP", "administrator@BB"}) {
            signIn(personWith(people, key));
            navigate(HomeView.class);
            assertThat(find(Notice.class)
                            .withAttribute("data-testid", "calendar-ends")
                            .all())
                    .hasSize(ends ? 1 : 0);
        }
        signIn(personWith(people, "return-officer@" + file.bodyCode()));
        navigate(HomeView.class);
        assertThat(find(Notice.class)
                        .withAttribute("data-testid", "calendar-ends")
                        .all())
                .isEmpty();
    }

    @Test
    void isNotThereForOthersNorForNoYear() {
        UI.getCurrent().navigate("programme/calendar", QueryParameters.of("year", "soon"));
        assertThat(find(NoSuchPage.class).all()).hasSize(1);

        signIn(personWith(people, "review-manager@EMIEP"));
        assertThat(navigate("programme/calendar", NoSuchPage.class)).isNotNull();
    }

    private void takeItBack() {
        Button remove = find(Button.class).withAttribute("data-testid", "remove-holiday").all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Remove Day of mourning"))
                .findFirst()
                .orElseThrow();
        test(remove).click();
        test(part(TextArea.class, "edit-reason")).setValue("It was taken back.");
        test(part(Button.class, "apply-edit")).click();
    }

    private RungView reminder() {
        return deadlines.of("plan", file.id(), null).orElseThrow().rungs().stream()
                .filter(rung -> rung.code().equals("reminder-10"))
                .findFirst()
                .orElseThrow();
    }
}
