package org.backbench.ui.assessments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backbench.assessments.Recommendation;
import org.backbench.assessments.Recommendations;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DueDates;

/** The recommendations of a case under section 11, and what auditor and council may do about each. */
@org.springframework.stereotype.Component
class RecommendationsPart {

    private final Recommendations recommendations;
    private final RecommendationDeeds deeds;
    private final Rights rights;
    private final DueDates dates;

    RecommendationsPart(Recommendations recommendations, RecommendationDeeds deeds, Rights rights, DueDates dates) {
        this.recommendations = recommendations;
        this.deeds = deeds;
        this.rights = rights;
        this.dates = dates;
    }

    /** The cards, and the button that sends one; nothing where there is nothing to see or do. */
    Optional<Component> of(CaseFile file, Person person) {
        Box part = Box.div("bb-stack");
        for (Recommendation one : recommendations.ofCase(person, file.id())) {
            part.add(new RecommendationCard(one, dates).with(deeds(file, one, person)));
        }
        if (rights.may(person, "send-recommendation")) {
            part.add(Box.div(
                    "bb-row bb-noprint",
                    button(
                            "Send a section 11 recommendation…",
                            "send-recommendation",
                            () -> deeds.send(file, person))));
        }
        return part.getChildren().findAny().isPresent() ? Optional.of(part) : Optional.empty();
    }

    private List<Button> deeds(CaseFile file, Recommendation one, Person person) {
        List<Button> buttons = new ArrayList<>();
        if (rights.may(person, "approve-summary")) {
            ofAuditor(one, person, buttons);
        }
        boolean council =
                person.holds(file.body(Role.CHIEF_EXECUTIVE)) || person.holds(file.body(Role.CERTIFYING_OFFICER));
        if (council) {
            ofCouncil(one, person, buttons);
        }
        return buttons;
    }

    private void ofAuditor(Recommendation one, Person person, List<Button> buttons) {
        switch (one.step()) {
            case FIX_MEETING, DECIDE ->
                buttons.add(button("Allow longer…", "extend-recommendation", () -> deeds.extend(one, person)));
            case APPROVE_SUMMARY ->
                buttons.add(button("Approve the summary…", "approve-summary", () -> deeds.approve(one, person)));
            case PUBLISH, SETTLED -> {
                // the rest is the council's
            }
        }
    }

    private void ofCouncil(Recommendation one, Person person, List<Button> buttons) {
        switch (one.step()) {
            case FIX_MEETING, DECIDE -> {
                String words = one.meetingOn() == null ? "Fix the meeting…" : "Fix another day…";
                buttons.add(button(words, "fix-meeting", () -> deeds.meet(one, person)));
                buttons.add(button("Record the decision…", "record-decision", () -> deeds.decide(one, person)));
            }
            case PUBLISH ->
                buttons.add(button("Publish the summary", "publish-summary", () -> deeds.publish(one, person)));
            case APPROVE_SUMMARY, SETTLED -> {
                // the auditor's turn, or nobody's
            }
        }
    }

    private static Button button(String words, String testId, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }
}
