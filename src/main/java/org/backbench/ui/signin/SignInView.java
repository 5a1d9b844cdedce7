package org.backbench.ui.signin;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.backbench.people.People;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.shell.Brand;
import org.backbench.ui.shell.Roles;
import org.backbench.ui.shell.TrainingMode;

/** Sign-in: user name and password; in training mode the demo accounts beside it. */
@Route(value = SignInView.ROUTE, autoLayout = false)
@PageTitle("Sign in · Backbench")
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver {

    /** The path of this page, and where its form is posted. */
    public static final String ROUTE = "sign-in";

    static final String DEMO_PASSWORD = "backbench-demo";

    private final SignInForm form = new SignInForm();

    SignInView(TrainingMode training, People people, Roles roles, Clock clock) {
        addClassName("bb-signin");
        Box intro = Box.text(
                "p",
                "bb-2",
                "Back-office returns, peer review, use of resources and improvement, from the first figure to the last "
                        + "verified pound.");
        add(Box.div("bb-stack", Box.div("bb-stack-tight", new Brand(), intro), form));
        if (training.on()) {
            add(new DemoAccounts(people.demoAccounts(), roles, clock, login -> form.fill(login, DEMO_PASSWORD)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters why = event.getLocation().getQueryParameters();
        if (why.getParameters().containsKey("error")) {
            form.say(alert(
                    "Not signed in.", "User name and password do not belong together. Check both and try again."));
        } else if (why.getParameters().containsKey("expired")) {
            form.say(alert(
                    "You were signed out",
                    "after half an hour without a sign of you. Sign in to go on where you "
                            + "were; drafts are kept."));
        }
    }

    private static Notice alert(String strong, String rest) {
        Notice notice = Notice.plain(new Status(Shape.SOON, strong), Box.text("span", "", " " + rest));
        notice.getElement().setAttribute("role", "alert").setAttribute("data-is", "soon");
        notice.getElement().setAttribute("data-testid", "sign-in-error");
        return notice;
    }
}
