package org.backbench.ui.letters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.figures.LetterSheets;
import org.backbench.letters.Mailing;
import org.backbench.letters.Mark;
import org.backbench.letters.Outbox;
import org.backbench.paging.Page;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.NextPage;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** What training mode would have sent, latest first; nothing of it has left this Backbench. */
@Route(value = "programme/outbox", layout = Shell.class)
@PageTitle("Outbox · Backbench")
@PermitAll
public class OutboxPage extends Main implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient Outbox outbox;
    private final transient LetterSheets sheets;
    private final transient SignedIn signedIn;
    private final transient Rights rights;

    OutboxPage(Outbox outbox, LetterSheets sheets, SignedIn signedIn, Rights rights) {
        this.outbox = outbox;
        this.sheets = sheets;
        this.signedIn = signedIn;
        this.rights = rights;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rights.may(signedIn.person(), "see-outbox")) {
            throw new NotFoundException();
        }
        String after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .orElse(null);
        removeAll();
        add(head(), list(outbox.list(signedIn.person(), after, PAGE), after));
    }

    private static Box head() {
        return PageHead.programme(
                "outbox",
                "Outbox of the training",
                "What would have been sent by e-mail. In training mode it stays here, whatever mail server is"
                        + " configured.");
    }

    private Component list(Page<Mailing> page, @Nullable String after) {
        if (page.items().isEmpty()) {
            return new EmptyState(
                    after == null ? "Nothing has been sent" : "Nothing further",
                    "Letters come with the steps of a case; the others once a day at 07:30 as the clock moves.");
        }
        Card card = new Card(
                "Mail",
                new DataTable<Mailing>("Mail that stayed here", "cards")
                        .column("bb-nowrap", "When", mail -> new Text(when(mail)))
                        .text("To", Mailing::recipient)
                        .part("Mail", OutboxPage::subject)
                        .text("How", OutboxPage::how)
                        .rows(page.items()));
        card.note(new SheetLinks(() -> sheets.outbox(signedIn.person())));
        if (page.next() != null) {
            card.add(NextPage.link("/programme/outbox?after=" + page.next(), "Earlier mail"));
        }
        return card;
    }

    private static String when(Mailing mail) {
        return When.shortDay(mail.composedAt()) + ", " + When.time(mail.composedAt());
    }

    private static Component subject(Mailing mail) {
        Anchor open = new Anchor("/programme/outbox/" + mail.id(), Mark.without(mail.subject()));
        Box cell = Box.div("");
        Mark.ofSubject(mail.subject()).map(MarkTag::new).ifPresent(cell::add);
        cell.add(Box.of("div", "", open));
        return cell;
    }

    private static String how(Mailing mail) {
        if (!mail.digest()) {
            return "at once";
        }
        return mail.letters() == 1 ? "daily mail, 1 letter" : "daily mail, %d letters".formatted(mail.letters());
    }
}
