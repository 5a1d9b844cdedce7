package org.backbench.ui.cases;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Steady;
import org.backbench.ui.shell.Changes;
import org.backbench.ui.shell.Shell;

/** The frame of every page of a case: what it is, where it stands, what is next, and its tabs. */
@PermitAll
@ParentLayout(Shell.class)
public class CaseLayout extends Main implements RouterLayout, BeforeEnterObserver {

    private final transient CaseDoor door;
    private final transient CaseHeader header;
    private final transient CaseTabs tabs;
    private final Box head = Box.div("bb-casehead");
    private final transient Steady standing = new Steady(head);
    private String reference = "";
    private String path = "";
    private int unread;

    CaseLayout(CaseDoor door, CaseHeader header, CaseTabs tabs, Changes changes) {
        this.door = door;
        this.header = header;
        this.tabs = tabs;
        addClassName("bb-page");
        changes.follow(this, this::lookAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseFile file = door.open(event);
        reference = file.reference();
        path = event.getLocation().getPath();
        showTabs(file, tabs.unread(file));
        showHead(file);
    }

    private void lookAgain() {
        CaseFile file = door.find(reference);
        showHead(file);
        int now = tabs.unread(file);
        if (now != unread) {
            showTabs(file, now);
        }
    }

    private void showTabs(CaseFile file, int fresh) {
        unread = fresh;
        getChildren().filter(part -> part.hasClassName("bb-tabs")).toList().forEach(this::remove);
        addComponentAsFirst(tabs.of(file, path, fresh));
        addComponentAsFirst(head);
    }

    private void showHead(CaseFile file) {
        standing.show(header.of(file, door.person()));
    }
}
