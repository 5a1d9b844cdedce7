package org.backbench.ui.cases;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Notice;
import org.backbench.ui.shell.Roles;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;

/** What comes next in a case: for who may do it a button, for others who it is with and until when. */
@Component
class NextStep {

    private final Worklist worklist;
    private final DueDates dates;
    private final Roles roles;

    NextStep(Worklist worklist, DueDates dates, Roles roles) {
        this.worklist = worklist;
        this.dates = dates;
        this.roles = roles;
    }

    Notice of(CaseFile file, Person person) {
        List<WorkItem> open = worklist.openOf(file.id());
        if (open.isEmpty()) {
            return Notice.plain(Box.text("span", "", nothingOpen(file)));
        }
        Optional<WorkItem> mine =
                open.stream().filter(item -> isFor(item, person)).findFirst();
        WorkItem shown = mine.orElse(open.getFirst());
        Box words = Box.of("span", "bb-grow", Box.strong(lead(shown, mine.isPresent())));
        words.add(Box.text("span", "", rest(shown, mine.isPresent(), open.size() - 1)));
        Notice notice = Notice.plain(words);
        notice.addClassName("bb-row");
        notice.getElement().setAttribute("data-testid", "next-step");
        mine.ifPresent(item -> notice.add(go(item)));
        return notice;
    }

    private static String nothingOpen(CaseFile file) {
        return switch (file.status()) {
            case RUNNING -> "Nothing is open: the case goes on by itself.";
            case FIGURES_ONLY -> "This case holds figures only: bodies of this kind are not reviewed.";
            case CLOSED -> "The case is closed: everything it was opened for is done.";
            case WITHDRAWN -> "The case was withdrawn: nothing is left to do.";
        };
    }

    private static boolean isFor(WorkItem item, Person person) {
        return item.isClaimedBy(person) || (item.claimantId() == null && person.holds(item.roleKey()));
    }

    private static String lead(WorkItem item, boolean mine) {
        return (mine ? "Next, for you: " : "Next: ") + item.title();
    }

    private String rest(WorkItem item, boolean mine, int others) {
        String who = mine ? "" : ", with the " + roles.of(item.roleKey()) + claimed(item);
        String more = others == 0
                ? ""
                : others == 1 ? " One more task is open." : " %s more tasks are open.".formatted(Figures.count(others));
        return who + ", " + dates.of(item.due()).sentence() + "." + more;
    }

    private static String claimed(WorkItem item) {
        return item.claimant() == null ? "" : " (" + item.claimant() + ")";
    }

    private static Anchor go(WorkItem item) {
        Anchor go = new Anchor("/work/" + item.id(), "Open the task");
        go.addClassName("bb-submit");
        go.getElement().setAttribute("data-testid", "open-task");
        return go;
    }
}
