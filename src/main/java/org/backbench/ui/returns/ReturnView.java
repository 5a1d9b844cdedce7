package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.ReturnState;
import org.backbench.ui.look.Toast;
import org.backbench.ui.shell.Changes;
import org.backbench.ui.shell.HasKeys;
import org.backbench.ui.shell.KeyHint;
import org.backbench.ui.shell.Shell;
import org.backbench.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/** The return of a body in a cycle: to fill in and send for its officer, to certify, or to read. */
@Route(value = "returns/:cycle([0-9]{4})/:body", layout = Shell.class)
@PermitAll
public class ReturnView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient ReturnTools tools;
    private final transient Cases cases;
    private final transient SignedIn signedIn;
    private transient @Nullable BodyReturn shown;
    private QueryParameters asked = QueryParameters.empty();
    private boolean typing;
    private String title = "Return · Backbench";

    ReturnView(ReturnTools tools, Cases cases, SignedIn signedIn, Changes changes) {
        this.tools = tools;
        this.cases = cases;
        this.signedIn = signedIn;
        addClassName("bb-page");
        changes.follow(this, this::lookAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters path = event.getRouteParameters();
        int cycle = path.getInteger("cycle").orElseThrow(NotFoundException::new);
        String body = path.get("body").orElseThrow(NotFoundException::new);
        asked = event.getLocation().getQueryParameters();
        String template = asked.getSingleParameter("template").orElse(null);
        show(tools.desk().returns().find(signedIn.person(), cycle, body, template));
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", "on to the next line of the return"));
    }

    private void show(BodyReturn owed) {
        shown = owed;
        Person person = signedIn.person();
        CaseFile file = cases.find(person, requireCase(owed));
        title = "Return of %s, %d · Backbench".formatted(file.bodyName(), file.cycle());
        typing = isTyped(owed);
        removeAll();
        ReturnPage page =
                new ReturnPage(tools, person, file, owed, "/returns/%d/%s".formatted(owed.cycle(), owed.bodyCode()));
        add(page.head());
        page.parts(asked, this::sent).forEach(this::add);
    }

    private static long requireCase(BodyReturn owed) {
        Long caseId = owed.caseId();
        if (caseId == null) {
            throw new NotFoundException();
        }
        return caseId;
    }

    private void sent(WorkItem done) {
        Toast.done(tools.tasks().aftermath().of(done));
        showAgain();
    }

    /** Somebody moved the return: the page follows, unless it is still the same one to be filled in. */
    private void lookAgain() {
        BodyReturn before = shown;
        if (before == null) {
            return;
        }
        ReturnState now = tools.desk().returns().ofCase(requireCase(before)).state();
        boolean typed = isTyped(before);
        if (typed != typing || (!typed && now != before.state())) {
            showAgain();
        }
    }

    private boolean isTyped(BodyReturn owed) {
        Person person = signedIn.person();
        CaseFile file = cases.find(person, requireCase(owed));
        return ReturnPage.isTyped(tools.desk(), person, file, tools.sheets().template(owed));
    }

    private void showAgain() {
        BodyReturn before = shown;
        if (before != null) {
            show(tools.desk().returns().find(signedIn.person(), before.cycle(), before.bodyCode(), before.template()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
