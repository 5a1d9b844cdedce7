package org.backbench.ui.letters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.letters.Mailing;
import org.backbench.letters.Mark;
import org.backbench.letters.Outbox;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Shell;

/** One mail of the training outbox, with all its letters. */
@Route(value = "programme/outbox/:mail([0-9]{1,18})", layout = Shell.class)
@PageTitle("Mail · Backbench")
@PermitAll
public class OutboxMailPage extends Main implements BeforeEnterObserver {

    private final transient Outbox outbox;
    private final transient SignedIn signedIn;
    private final transient Rights rights;

    OutboxMailPage(Outbox outbox, SignedIn signedIn, Rights rights) {
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.rights = rights;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rights.may(signedIn.person(), "see-outbox")) {
            throw new NotFoundException();
        }
        long id = event.getRouteParameters().getLong("mail").orElseThrow(NotFoundException::new);
        Outbox.Opened opened = outbox.open(signedIn.person(), id);
        Mailing mail = opened.mailing();
        removeAll();
        Box sheets = Box.div("bb-stack");
        opened.letters().forEach(letter -> sheets.add(new LetterSheet(letter)));
        add(
                PageHead.programme(
                        new Anchor("/programme/outbox", "outbox"),
                        Mark.without(mail.subject()),
                        "To %s, %s".formatted(mail.recipient(), When.moment(mail.composedAt()))),
                sheets);
    }
}
