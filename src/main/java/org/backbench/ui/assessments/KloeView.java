package org.backbench.ui.assessments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.backbench.assessments.Kloe;
import org.backbench.cases.CaseFile;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Toast;
import org.backbench.ui.shell.HasKeys;
import org.backbench.ui.shell.KeyHint;
import org.backbench.ui.shell.Shell;
import org.backbench.ui.work.Aftermath;
import org.backbench.worklist.WorkItem;

/** One key line of enquiry to score: its evidence with weights, the judgement, and what the score does. */
@Route(value = "cases/:reference/kloe/:kloe?", layout = Shell.class)
@PermitAll
public class KloeView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient CaseDoor door;
    private final transient KloeDesk desk;
    private final transient Aftermath aftermath;
    private String title = "Assessment · Backbench";

    KloeView(CaseDoor door, KloeDesk desk, Aftermath aftermath) {
        this.door = door;
        this.desk = desk;
        this.aftermath = aftermath;
        addClassName("bb-page");
    }

    /** Where a KLOE of a case is scored. */
    static String path(String reference, String kloe) {
        return "cases/%s/kloe/%s".formatted(reference, kloe);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(door.open(event), event.getRouteParameters().get("kloe").orElse(""));
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("n", "the next KLOE"), new KeyHint("p", "the KLOE before"));
    }

    private void show(CaseFile file, String asked) {
        removeAll();
        title = "Scores of %s · Backbench".formatted(file.bodyName());
        Optional<WorkItem> task = desk.task(door.person(), file);
        if (task.isEmpty()) {
            add(nothing(file));
            return;
        }
        Kloe kloe = desk.kloe(door.person(), file, task.get(), asked);
        title = "KLOE %s, %s · Backbench".formatted(kloe.id(), file.bodyName());
        add(new KloePage(desk, door.person(), file, task.get(), kloe, new KloePage.Host() {
            @Override
            public void claimed() {
                show(file, kloe.id());
            }

            @Override
            public void handedIn(WorkItem done) {
                Toast.done(aftermath.of(done));
                UI.getCurrent().navigate("cases/" + file.reference() + "/assessment");
            }
        }));
    }

    private static Card nothing(CaseFile file) {
        return new Card(
                "Use of resources",
                new EmptyState("There is no scoring under way for you here", "What is scored stands with the case."),
                new Anchor("/cases/" + file.reference() + "/assessment", "The assessment"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
