package org.backbench.ui.cases;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.cases.StageRow;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.DraftDoor;
import org.backbench.ui.look.BodyClasses;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Stepper;
import org.backbench.ui.look.Stepper.State;
import org.backbench.ui.look.Stepper.Step;
import org.backbench.ui.look.When;
import org.springframework.stereotype.Component;

/** The head of a case: what it is, how far it is, what is next and who must do it. */
@Component
class CaseHeader {

    private final Cases cases;
    private final Deadlines deadlines;
    private final NextStep next;
    private final DraftDoor door;
    private final CaseDownloads downloads;

    CaseHeader(Cases cases, Deadlines deadlines, NextStep next, DraftDoor door, CaseDownloads downloads) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.next = next;
        this.door = door;
        this.downloads = downloads;
    }

    Box of(CaseFile file, Person person) {
        Box card = Box.div("bb-card", title(file));
        if (file.status() == CaseStatus.FIGURES_ONLY) {
            card.add(Notice.plain(Box.text(
                    "span",
                    "",
                    "Figures only: bodies of this kind have no peer review here, so the case is their return and its "
                            + "place in the benchmark.")));
            return card;
        }
        card.add(new Stepper("Stages", steps(file)));
        card.add(next.of(file, person));
        if (answersForTheCertificate(file, person) && door.certificateWaitsForNobody(person, file.id())) {
            card.add(nobodyCertifies(file));
        }
        return card;
    }

    /** Those who can do something about a vacant post: the chief executive and the partnership. */
    private static boolean answersForTheCertificate(CaseFile file, Person person) {
        String riep = file.riep();
        return person.holds(file.body(Role.CHIEF_EXECUTIVE))
                || (riep != null
                        && (person.holds(Role.REVIEW_MANAGER.at(riep)) || person.holds(Role.RIEP_DIRECTOR.at(riep))));
    }

    private static Notice nobodyCertifies(CaseFile file) {
        Notice notice = Notice.attention(
                "Nobody can certify.",
                ("%s has no certifying officer beside whoever sends the return. The chief executive names one or a"
                                + " deputy; until then the return cannot be received.")
                        .formatted(file.bodyName()));
        notice.getElement().setAttribute("data-testid", "nobody-certifies");
        return notice;
    }

    private Box title(CaseFile file) {
        Box crumbs = Box.div("bb-s bb-2", new Anchor("/cases", "Cases"));
        crumbs.add(Box.text("span", "", " / " + file.reference()));
        String line = "%s · %s · cycle %d, data year %s · %s"
                .formatted(
                        BodyClasses.title(file.bodyClass()),
                        file.region(),
                        file.cycle(),
                        file.dataYear(),
                        file.status().title());
        Box words = Box.div(
                "",
                crumbs,
                Box.of("h1", "", FictionalTag.named(file.bodyName(), file.fictional())),
                Box.text("div", "bb-2", line));
        return Box.div("bb-head", words, downloads.of(file));
    }

    private List<Step> steps(CaseFile file) {
        Map<Stage, StageRow> entered =
                cases.stages(file.id()).stream().collect(Collectors.toMap(StageRow::stage, row -> row));
        List<Step> steps = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            steps.add(step(stage, entered.get(stage)));
        }
        steps.add(last(file));
        return steps;
    }

    private static Step step(Stage stage, @org.jspecify.annotations.Nullable StageRow row) {
        if (row == null) {
            return new Step(stage.title(), "to come", State.TODO);
        }
        if (row.leftAt() == null) {
            return new Step(stage.title(), "since " + When.day(row.enteredAt()), State.NOW);
        }
        String note = row.note() == null ? "until " + When.day(row.leftAt()) : row.note();
        return new Step(stage.title(), note, State.DONE);
    }

    private Step last(CaseFile file) {
        if (file.closedAt() != null) {
            String word = file.status() == CaseStatus.WITHDRAWN ? "Withdrawn" : "Closed";
            return new Step(word, When.day(file.closedAt()), State.DONE);
        }
        String target = deadlines
                .of("target", file.id(), null)
                .map(ClockView::due)
                .map(day -> "target " + Dates.day(day))
                .orElse("to come");
        return new Step("Closed", target, State.TODO);
    }
}
