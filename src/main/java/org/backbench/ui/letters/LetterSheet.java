package org.backbench.ui.letters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.util.List;
import org.backbench.letters.Letter;
import org.backbench.letters.Mark;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.When;

/** A letter as it reads: its mark, its words, who answers questions. */
final class LetterSheet extends Card {

    LetterSheet(Letter letter) {
        super(Mark.without(letter.subject()));
        addClassName(letter.mark() == Mark.ACT ? "bb-letter-act" : "bb-letter-inform");
        note(new MarkTag(letter.mark()));
        add(Box.detail("To %s, %s".formatted(letter.recipient(), When.day(letter.writtenAt()))));
        if (letter.standsInFor() != null) {
            add(Box.text("p", "", "For %s, who is away.".formatted(letter.standsInFor())));
        }
        List<String> paragraphs = letter.paragraphs();
        paragraphs.subList(0, paragraphs.size() - 1).forEach(words -> add(Box.text("p", "", words)));
        add(last(paragraphs.getLast()));
        if (letter.replyTo() != null) {
            add(Box.detail("Questions: " + letter.replyTo()));
        }
    }

    /** A letter ends with the address of its matter: it leads there in this Backbench, wherever letters say it is. */
    private static Component last(String words) {
        return words.matches("https?://\\S+")
                ? Box.of("p", "", new Anchor(URI.create(words).getPath(), "Open what this letter is about"))
                : Box.text("p", "", words);
    }
}
