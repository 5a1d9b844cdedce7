package org.backbench.deadlines;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;

/** What the story says of a rung: the sentence of the ladder with its places filled, and what there is to add. */
record RungSentence(
        ClaimedRung rung,
        Audiences.Addressed to,
        StandingAsked.@Nullable Standing standing,
        LocalDate today,
        WorkingDays calendar) {

    static final String TRIED = "{tried}";

    /** What there is to add to the sentence of the ladder. */
    String besides(String sentence, List<SweepRows.Tried> triedOnClock) {
        return said(sentence.contains(TRIED) ? tried(triedOnClock) : "", to.why(), rung.slidWhy());
    }

    String whole(String sentence, String besides) {
        return said(filled(sentence), besides);
    }

    private static String said(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(joining(" "));
    }

    /** Only what stands there is worked out. */
    private String filled(String sentence) {
        var filled = new StringBuilder(sentence.length() + 64);
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(sentence, from, open).append(word(sentence.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString().strip();
    }

    private String word(String place) {
        return switch (place) {
            case "due" -> Dates.day(rung.due());
            case "away" -> away();
            case "late" -> late();
            case "from" -> Dates.day(rung.countedFrom());
            case "tried" -> "";
            case "holder" -> rung.holder() == null ? "" : title(rung.holder());
            case "audience" -> title(to.meant());
            case "standing" -> standing == null ? "" : standing.words();
            case "about" -> about();
            case "About" -> about().substring(0, 1).toUpperCase(Locale.UK) + about().substring(1);
            default -> "{" + place + "}";
        };
    }

    /** As the screens count it on this day; nothing where the calendar ends or no working day is left. */
    private String away() {
        int left = calendar.covers(today, rung.due()) ? calendar.between(today, rung.due()) : 0;
        return left > 0 ? ", in " + Dates.workingDays(left) : "";
    }

    private String late() {
        int days = calendar.covers(rung.due(), today) ? calendar.between(rung.due(), today) : 0;
        return days > 0 ? ": %s late".formatted(Dates.workingDays(days)) : "";
    }

    private String about() {
        return Objects.requireNonNullElse(rung.about(), rung.holder() == null ? "the action" : rung.label());
    }

    private String tried(List<SweepRows.Tried> triedOnClock) {
        String tried = triedOnClock.stream()
                .filter(before -> before.dueOn().isBefore(Dates.dayOf(rung.dueAt())))
                .map(before -> title(before.audience()) + " on " + Dates.day(Dates.dayOf(before.firedAt())))
                .collect(joining(", "));
        return tried.isEmpty() ? "" : "Asked before: " + tried + ".";
    }

    private static String title(String key) {
        return Role.of(key).title();
    }
}
