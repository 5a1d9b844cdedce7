package org.backbench.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rungs are firing that are for one audience while things go as they should and for another when they do not. Whoever
 * knows how things stand answers before the listener returns; unanswered, they count as not going as they should.
 */
public record StandingAsked(List<Question> questions, Map<Long, Standing> answers) {

    /** The clock that asks, and the day it ends. */
    public record Question(long rungId, String kind, long caseId, LocalDate due) {}

    /**
     * How it stands.
     *
     * @param words a sentence for the story and the letters
     */
    public record Standing(boolean onTrack, String words) {}

    StandingAsked(List<Question> questions) {
        this(List.copyOf(questions), new HashMap<>());
    }

    public void answer(Question question, Standing standing) {
        answers.put(question.rungId(), standing);
    }
}
