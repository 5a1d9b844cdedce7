package org.backbench.ui.assessments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import org.backbench.assessments.Recommendation;
import org.backbench.assessments.Recommendation.Meeting;
import org.backbench.assessments.Recommendations;
import org.backbench.calendar.Dates;
import org.backbench.calendar.StatutoryPeriods;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dialogs of auditor and council about a recommendation; a refusal says the rule and leaves what was typed. */
@Component
class RecommendationDeeds {

    private static final String YES = "accepted";
    private static final String NO = "not accepted";

    private final Recommendations recommendations;
    private final DueDates dates;

    RecommendationDeeds(Recommendations recommendations, DueDates dates) {
        this.recommendations = recommendations;
        this.dates = dates;
    }

    void send(CaseFile file, Person auditor) {
        LocalDate last = StatutoryPeriods.lastDayOfMonthBeginningWith(dates.today());
        new DeedDialog("Section 11 recommendation to " + file.bodyName(), "recommend " + file.id())
                .saying("The month begins with today: the full council considers it at a meeting on or before %s."
                        .formatted(Dates.weekday(last)))
                .wording("Recommendation")
                .doing(
                        "Send it",
                        "confirm-send-recommendation",
                        typed -> recommendations.send(auditor, file.id(), typed.reason()),
                        RecommendationDeeds::again)
                .open();
    }

    void extend(Recommendation one, Person auditor) {
        new DeedDialog("Allow the council longer", "extend-recommendation " + one.id())
                .saying("The last day is %s. Only the auditor may allow longer."
                        .formatted(Dates.weekday(one.lastDay())))
                .askingForDay("New last day", dates)
                .doing(
                        "Allow it",
                        "confirm-extend-recommendation",
                        typed -> recommendations.extend(auditor, one.id(), typed.day(), typed.reason()),
                        RecommendationDeeds::again)
                .open();
    }

    void approve(Recommendation one, Person auditor) {
        new DeedDialog("Approve the summary", "approve-summary " + one.id())
                .saying("The council publishes the decisions in these words and no others.")
                .wording("Summary")
                .doing(
                        "Approve it",
                        "confirm-approve-summary",
                        typed -> recommendations.approveSummary(auditor, one.id(), typed.reason()),
                        RecommendationDeeds::again)
                .open();
    }

    void decide(Recommendation one, Person person) {
        Select<Meeting> meeting = decidedBy();
        RadioButtonGroup<String> accepted = new RadioButtonGroup<>("The recommendation is");
        accepted.setItems(YES, NO);
        accepted.setRequiredIndicatorVisible(true);
        accepted.getElement().setAttribute("data-testid", "accepted");
        new DeedDialog("Record the decision", "decide-recommendation " + one.id())
                .saying("With this the auditor is notified.")
                .asking(meeting)
                .asking(accepted)
                .wording("What was decided, and what will be done")
                .checking(() -> isChosen(accepted))
                .doing(
                        "Record it",
                        "confirm-record-decision",
                        typed -> recommendations.recordDecision(
                                person,
                                one.id(),
                                meeting.getValue(),
                                accepted.getValue().equals(YES),
                                typed.reason()),
                        RecommendationDeeds::again)
                .open();
    }

    private static Select<Meeting> decidedBy() {
        Select<Meeting> meeting = new Select<>();
        meeting.setLabel("Who decided");
        meeting.setItems(Meeting.values());
        meeting.setItemLabelGenerator(Meeting::title);
        meeting.setValue(Meeting.FULL_COUNCIL);
        meeting.getElement().setAttribute("data-testid", "decided-by");
        return meeting;
    }

    private static boolean isChosen(RadioButtonGroup<String> accepted) {
        accepted.setInvalid(accepted.getValue() == null);
        accepted.setErrorMessage("Say whether the council accepted it.");
        return !accepted.isInvalid();
    }

    void meet(Recommendation one, Person person) {
        DayField meeting = day("Meeting of the full council", "meeting-day", one.meetingOn());
        DayField notice = day("Newspaper notice", "notice-day", one.noticeOn());
        meeting.addValueChangeListener(change -> notice.setHelperText(latest(meeting.getValue())));
        notice.setHelperText(latest(meeting.getValue()));
        String rule = "The full council meets on or before %s; the notice leaves seven clear days before the meeting."
                .formatted(Dates.weekday(one.lastDay()));
        Dialog dialog = new Dialog(Box.div("bb-form", Box.text("p", "bb-2", rule), meeting, notice));
        dialog.setHeaderTitle("Fix the meeting");
        dialog.setWidth("520px");
        Button act = new Button("Fix it", click -> fix(one, person, meeting, notice, dialog));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.getElement().setAttribute("data-testid", "confirm-fix-meeting");
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), act);
        dialog.open();
    }

    private void fix(Recommendation one, Person person, DayField meeting, DayField notice, Dialog dialog) {
        if (isGiven(meeting) & isGiven(notice)) {
            Asking.politely(
                    () -> recommendations.fixMeeting(person, one.id(), meeting.getValue(), notice.getValue()),
                    fixed -> {
                        dialog.close();
                        again();
                    });
        }
    }

    private DayField day(String label, String testId, @Nullable LocalDate known) {
        DayField day = new DayField(dates.today());
        day.setLabel(label);
        day.setRequiredIndicatorVisible(true);
        day.setValue(known);
        day.getElement().setAttribute("data-testid", testId);
        return day;
    }

    private static String latest(@Nullable LocalDate meeting) {
        return Optional.ofNullable(meeting)
                .map(day -> "On or before %s.".formatted(Dates.weekday(Recommendation.lastNotice(day))))
                .orElse("");
    }

    private static boolean isGiven(DayField day) {
        day.setInvalid(day.getValue() == null);
        day.setErrorMessage("Give a date, for example 31 December 2012.");
        return !day.isInvalid();
    }

    void publish(Recommendation one, Person person) {
        Asking.politely(() -> recommendations.publishSummary(person, one.id()), published -> {
            Toast.done("The summary is published.");
            again();
        });
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
