package org.backbench.ui.letters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.figures.LetterSheets;
import org.backbench.letters.MailRoom;
import org.backbench.letters.MailRoom.Trouble;
import org.backbench.letters.MailingState;
import org.backbench.paging.Page;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.NextPage;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Mail that could not be delivered, for the administrator: whom it is for and what went wrong, never its words. */
@Route(value = "admin/letters", layout = Shell.class)
@PageTitle("Letters · Backbench")
@PermitAll
public class MailRoomPage extends Main implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient MailRoom room;
    private final transient LetterSheets sheets;
    private final transient SignedIn signedIn;
    private final transient Rights rights;

    MailRoomPage(MailRoom room, LetterSheets sheets, SignedIn signedIn, Rights rights) {
        this.room = room;
        this.sheets = sheets;
        this.signedIn = signedIn;
        this.rights = rights;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rights.may(signedIn.person(), "see-mailings")) {
            throw new NotFoundException();
        }
        var address = event.getLocation().getQueryParameters();
        show(
                address.getSingleParameter("failed-after").orElse(null),
                address.getSingleParameter("doubt-after").orElse(null));
    }

    private void show(@Nullable String failedAfter, @Nullable String doubtAfter) {
        removeAll();
        MailRoom.Standing standing = room.standing(signedIn.person());
        add(Box.text("h1", "", "Letters"));
        if (standing.missing() != null) {
            add(Notice.attention("Nothing is sent.", standing.missing()));
        }
        add(Box.text(
                "p",
                "bb-2",
                "%s waiting to be sent, %s not delivered, %s in doubt."
                        .formatted(
                                Figures.count(standing.ready()),
                                Figures.count(standing.failed()),
                                Figures.count(standing.inDoubt()))));
        add(Box.div(
                "bb-stack",
                card("Not delivered", "failed-after", MailingState.FAILED, failedAfter),
                card("In doubt", "doubt-after", MailingState.IN_DOUBT, doubtAfter)));
    }

    private Card card(String title, String key, MailingState state, @Nullable String after) {
        Page<Trouble> page = room.troubles(signedIn.person(), state, after, PAGE);
        Card card = new Card(title);
        if (state == MailingState.IN_DOUBT) {
            card.note("the mail server may have taken it: sent again, it may arrive twice");
        }
        if (page.items().isEmpty()) {
            card.add(new EmptyState("Nothing here", "Mail that needs a decision stands here with what went wrong."));
            return card;
        }
        card.note(new SheetLinks(() -> sheets.mailings(signedIn.person(), state)));
        card.add(new DataTable<Trouble>(title, "cards acts")
                .text("To", MailRoomPage::reader)
                .text("Mail", MailRoomPage::kind)
                .part("What went wrong", MailRoomPage::trouble)
                .part("", this::again)
                .rows(page.items()));
        if (page.next() != null) {
            card.add(NextPage.link("/admin/letters?%s=%s".formatted(key, page.next()), "Earlier mail"));
        }
        return card;
    }

    private static String reader(Trouble trouble) {
        return trouble.address() == null
                ? trouble.recipient()
                : "%s, %s".formatted(trouble.recipient(), trouble.address());
    }

    private static String kind(Trouble trouble) {
        String when = When.shortDay(trouble.composedAt()) + ", " + When.time(trouble.composedAt());
        return trouble.digest() ? "digest of %d, %s".formatted(trouble.letters(), when) : "single letter, " + when;
    }

    private static Component trouble(Trouble trouble) {
        Status state =
                new Status(LetterStates.shape(trouble.state()), trouble.state().words());
        return Box.div("", state, Box.detail(trouble.trouble() == null ? "" : trouble.trouble()));
    }

    private Component again(Trouble trouble) {
        Button again = new Button("Send again");
        again.addThemeVariants(ButtonVariant.SMALL);
        again.setAriaLabel("Send the mail to %s again".formatted(trouble.recipient()));
        again.getElement().setAttribute("data-testid", "send-again");
        again.addClickListener(click -> Asking.politely(() -> room.sendAgain(signedIn.person(), trouble.id()), () -> {
            Toast.done("It goes out with the next round.");
            show(null, null);
        }));
        return again;
    }
}
