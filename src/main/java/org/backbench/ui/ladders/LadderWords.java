package org.backbench.ui.ladders;

import java.util.Map;
import org.backbench.deadlines.LadderRung;
import org.backbench.people.Role;

/** How ladders and those they write to are called. */
final class LadderWords {

    private static final Map<String, String> TITLES = Map.of(
            "task", "What is owed with a task",
            "query", "Data-quality query",
            "target", "Three-year target",
            "plan", "Improvement plan",
            "accuracy-comments", "Comments on the auditor's draft",
            "report-comments", "Comments on the peer report");

    private LadderWords() {}

    static String title(String kind) {
        String plain = Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ');
        return TITLES.getOrDefault(kind, plain);
    }

    /** return-officer@body becomes return officer of the body. */
    static String audience(String key) {
        if (key.equals("holder")) {
            return "whoever has the task";
        }
        if (key.equals("lead")) {
            return "his lead or director";
        }
        String title = Role.of(key).title();
        return switch (key.substring(key.indexOf('@') + 1)) {
            case "body" -> title + " of the body";
            case "riep", "same" -> title + " of the partnership";
            case "case" -> title + " of the case";
            default -> title;
        };
    }

    /** What else a step does. */
    static String effect(LadderRung rung) {
        String effect =
                rung.flow() == null ? "" : rung.flow().endsWith("-escalated") ? "asks to step in" : "moves the case on";
        String ends = rung.ends() ? "ends the clock" : "";
        String some = rung.priorities().isEmpty()
                ? ""
                : "only for "
                        + String.join(
                                " and ", rung.priorities().stream().sorted().toList()) + " priority";
        return java.util.stream.Stream.of(effect, ends, some)
                .filter(words -> !words.isEmpty())
                .collect(java.util.stream.Collectors.joining("; "));
    }
}
