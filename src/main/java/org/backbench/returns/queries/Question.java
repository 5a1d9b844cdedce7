package org.backbench.returns.queries;

import java.util.List;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What to ask about one figure.
 *
 * @param rule the rule the figure breaks; null when a person asks on his own judgement
 * @param hard whether the rule is a hard one
 */
public record Question(String line, String text, @Nullable String rule, boolean hard) {

    private static final int LONGEST = 2000;

    public Question {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            String sentence = "Say what you ask about this figure, in at most 2,000 characters.";
            throw new Invalid(sentence, List.of(new Invalid.Place("text", sentence)));
        }
    }

    /** A person asks. */
    public static Question of(String line, String text) {
        return new Question(line, text, null, false);
    }
}
