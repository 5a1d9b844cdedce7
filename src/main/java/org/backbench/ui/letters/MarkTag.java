package org.backbench.ui.letters;

import org.backbench.letters.Mark;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** Says by word and shape whether a letter asks to act or only informs. */
final class MarkTag extends Status {

    MarkTag(Mark mark) {
        super(mark == Mark.ACT ? Shape.NOW : Shape.TODO, mark.words());
        addClassName("bb-s");
    }
}
