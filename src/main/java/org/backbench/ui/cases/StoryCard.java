package org.backbench.ui.cases;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.cases.StoryKind;
import org.backbench.figures.CaseSheets;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FigureSentences;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.StoryList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened in a case, newest first, by kind if wanted. */
@Component
class StoryCard {

    private static final int PAGE = 12;

    private final Story story;
    private final CaseSheets sheets;
    private final FigureSentences sentences;
    private final SignedIn signedIn;

    StoryCard(Story story, CaseSheets sheets, FigureSentences sentences, SignedIn signedIn) {
        this.story = story;
        this.sheets = sheets;
        this.sentences = sentences;
        this.signedIn = signedIn;
    }

    /** The story, only of the kind this word names: decisions, figures, deadlines, notes. */
    Card of(CaseFile file, String word) {
        StoryKind kind = kind(word);
        if (kind == null && !word.isEmpty()) {
            return unknown(file);
        }
        Card card = new Card("What happened")
                .note(
                        choices(file, kind),
                        new Text(" · "),
                        new SheetLinks(() -> sheets.story(signedIn.person(), file.reference())));
        Page<StoryEntry> page = story.of(signedIn.person(), file, kind, null, PAGE);
        if (page.items().isEmpty()) {
            card.add(new EmptyState("Nothing of this kind yet", "Each step of the case adds a sentence here."));
            return card;
        }
        StoryList list = new StoryList(page.items(), sentences.of(file));
        card.add(list);
        addMore(card, list, file, kind, page.next());
        return card;
    }

    private static Card unknown(CaseFile file) {
        Card card = new Card("What happened").note(choices(file, null));
        card.add(new EmptyState(
                "The story has no such kind",
                "It tells of decisions, figures, deadlines and notes: choose one of them, or everything."));
        return card;
    }

    private void addMore(Card card, StoryList list, CaseFile file, @Nullable StoryKind kind, @Nullable String after) {
        if (after == null) {
            return;
        }
        Button more = new Button("Earlier entries");
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.addClassName("bb-noprint");
        more.addClickListener(click -> {
            card.remove(more);
            Page<StoryEntry> page = story.of(signedIn.person(), file, kind, after, PAGE);
            list.show(page.items());
            addMore(card, list, file, kind, page.next());
        });
        card.add(more);
    }

    private static Box choices(CaseFile file, @Nullable StoryKind current) {
        Box choices = Box.text("span", "bb-choices", "Show: ");
        choices.add(choice(file, "everything", "", current == null));
        for (StoryKind kind : StoryKind.values()) {
            choices.add(Box.text("span", "", " · "), choice(file, word(kind), "?show=" + word(kind), kind == current));
        }
        return choices;
    }

    private static Anchor choice(CaseFile file, String word, String query, boolean current) {
        Anchor link = new Anchor("/cases/" + file.reference() + query, word);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static String word(StoryKind kind) {
        return switch (kind) {
            case FIGURES -> "figures";
            case DECISION, DEADLINE, NOTE -> kind.name().toLowerCase(Locale.ROOT) + "s";
        };
    }

    private static @Nullable StoryKind kind(String word) {
        for (StoryKind kind : StoryKind.values()) {
            if (word(kind).equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
