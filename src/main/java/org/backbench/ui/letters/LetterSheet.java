package org.backbench.ui.letters;

import org.backbench.letters.Letter;
import org.backbench.letters.Mark;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.When;

/** A letter as it reads: its mark, its words, who answers questions. */
final class LetterSheet extends Card {

    LetterSheet(Letter letter) {
        super(MarkTag.without(letter.mark(), letter.subject()));
        addClassName(letter.mark() == Mark.ACT ? "bb-letter-act" : "bb-letter-inform");
        note(new MarkTag(letter.mark()));
        add(Box.detail("To %s, %s".formatted(letter.recipient(), When.day(letter.writtenAt()))));
        if (letter.standsInFor() != null) {
            add(Box.text("p", "", "For %s, who is away.".formatted(letter.standsInFor())));
        }
        letter.paragraphs().forEach(paragraph -> add(Box.text("p", "", paragraph)));
        if (letter.replyTo() != null) {
            add(Box.detail("Questions: " + letter.replyTo()));
        }
    }
}
