package org.backbench.ui.letters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.figures.LetterSheets;
import org.backbench.letters.LetterLine;
import org.backbench.letters.LetterToCome;
import org.backbench.letters.Letters;
import org.backbench.letters.Mark;
import org.backbench.paging.Page;
import org.backbench.people.Role;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.NextPage;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Roles;
import org.jspecify.annotations.Nullable;

/** The letters of a case: what its clocks will send if nothing comes, and what was sent. */
@Route(value = "cases/:reference/letters", layout = CaseLayout.class)
@PermitAll
public class LettersTab extends CaseTab {

    private static final int PAGE = 50;

    private final transient Letters letters;
    private final transient PaperLinks papers;
    private final transient LetterSheets sheets;
    private final transient Roles roles;

    LettersTab(CaseDoor door, Letters letters, PaperLinks papers, LetterSheets sheets, Roles roles) {
        super(door);
        this.letters = letters;
        this.papers = papers;
        this.sheets = sheets;
        this.roles = roles;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        String after = address.getSingleParameter("after").orElse(null);
        if (after == null) {
            add(toCome(file, letters.preview(door().person(), file.reference())));
            papers.of(file).ifPresent(this::add);
        }
        add(written(file, letters.ofCase(door().person(), file.reference(), after, PAGE)));
    }

    private Card toCome(CaseFile file, List<LetterToCome> coming) {
        Card card = new Card("Letters to come");
        if (coming.isEmpty()) {
            card.add(new EmptyState(
                    "No letter is planned", "Clocks that run say here whom they will write to, and when."));
            return card;
        }
        card.note(
                Box.text("span", "", "if nothing comes before; no letter leaves once a duty is met · "),
                new SheetLinks(() -> sheets.toCome(door().person(), file.reference())));
        Map<String, String> who =
                roles.ofKeys(coming.stream().map(LetterToCome::roleKey).toList());
        card.add(new DataTable<LetterToCome>("Letters to come", "cards")
                .column("bb-nowrap", "When", letter -> new Text(Dates.weekday(letter.day())))
                .part("To", letter -> to(who.getOrDefault(letter.roleKey(), letter.roleKey()), letter.recipient()))
                .part("Letter", letter -> coming(file, letter))
                .text("About", LetterToCome::clock)
                .text(
                        "Reaches the reader",
                        letter -> When.shortDay(letter.arrives()) + ", " + When.time(letter.arrives()))
                .rows(coming));
        return card;
    }

    private Component written(CaseFile file, Page<LetterLine> page) {
        Card card = new Card("Letters written");
        if (page.items().isEmpty()) {
            card.add(new EmptyState(
                    "No letter was written", "Each letter this case causes stands here with its state."));
            return card;
        }
        card.note(new SheetLinks(() -> sheets.written(door().person(), file.reference())));
        Map<String, String> who = roles.ofKeys(page.items().stream()
                .filter(LetterLine::readable)
                .map(LetterLine::roleKey)
                .toList());
        card.add(new DataTable<LetterLine>("Letters written", "cards")
                .column("bb-nowrap", "Written", letter -> new Text(When.shortDay(letter.writtenAt())))
                .part("To", letter -> to(who.getOrDefault(letter.roleKey(), title(letter)), letter.recipient()))
                .part("Letter", letter -> subject(file, letter))
                .part("State", LetterStates::of)
                .rows(page.items()));
        if (page.next() != null) {
            String next = "/cases/%s/letters?after=%s".formatted(file.reference(), page.next());
            card.add(NextPage.link(next, "Earlier letters"));
        }
        return card;
    }

    private static String title(LetterLine letter) {
        return Role.of(letter.roleKey()).title();
    }

    private static Component to(String role, @Nullable String name) {
        return name == null ? Box.text("span", "", role) : Box.div("", Box.text("span", "", name), Box.detail(role));
    }

    private static Component coming(CaseFile file, LetterToCome letter) {
        String address = "/cases/%s/letters/to-come/%d".formatted(file.reference(), letter.rungId());
        Component said = said(file, letter.subject(), letter.readable() ? address : null);
        return Box.div("", new MarkTag(letter.mark()), said, Box.detail(letter.title()));
    }

    private static Component subject(CaseFile file, LetterLine letter) {
        String address = "/cases/%s/letters/%d".formatted(file.reference(), letter.id());
        Component said = said(file, letter.subject(), letter.readable() ? address : null);
        return Box.div("", new MarkTag(letter.mark()), said, Box.detail(letter.title()));
    }

    /** The subject without what stands beside it anyway; it leads to the letter where the reader may read it. */
    private static Component said(CaseFile file, String subject, @Nullable String address) {
        String said = Mark.without(subject).replace(", " + file.bodyName(), "");
        return Box.of("div", "", address == null ? Box.text("span", "", said) : new Anchor(address, said));
    }
}
