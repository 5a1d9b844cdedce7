package org.backbench.ui.assessments;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backbench.assessments.Kloe;
import org.backbench.assessments.ScoreTrial;
import org.backbench.assessments.ScoreTrial.Condition;
import org.backbench.assessments.ScoreTrial.Span;
import org.backbench.assessments.ScoringRules;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** What a score does: the way from the KLOEs to the overall score by the rules, and what another score would change. */
final class ScoreTrace {

    private final ScoreTrial trial;
    private final Kloe here;

    ScoreTrace(ScoreTrial trial, Kloe here) {
        this.trial = trial;
        this.here = here;
    }

    /** KLOEs, theme, overall, each with its reason; below it what the neighbouring scores would do. */
    List<Box> steps() {
        Span theme = trial.theme(here.theme());
        Span overall = trial.overall();
        String themes = trial.themes().stream()
                .map(number -> trial.theme(number).words())
                .collect(Collectors.joining(", "));
        Box list = Box.of("ol", "bb-trace", Box.of("li", "", Box.text("span", "", "KLOE " + members())));
        list.add(step(
                "Theme %d %s: %s".formatted(here.theme(), here.themeTitle(), theme.words()),
                trial.reason(here.theme())));
        list.add(step(
                "Overall " + (overall.isDecided() ? overall.words() : "not yet: " + overall.words()),
                "themes %s: %s".formatted(themes, trial.overallReason())));
        String otherwise = otherwise();
        return otherwise.isEmpty() ? List.of(list) : List.of(list, Box.text("p", "bb-s bb-2", otherwise));
    }

    private static Box step(String result, String reason) {
        return Box.of("li", "", Box.strong(result), Box.detail(reason));
    }

    private String members() {
        return trial.members(here.theme()).stream()
                .map(kloe -> kloe.id() + " "
                        + (trial.scores().containsKey(kloe.id())
                                ? trial.scores().get(kloe.id())
                                : "open")
                        + (kloe.equals(here) ? " (this page)" : ""))
                .collect(Collectors.joining(", "));
    }

    /** With 1 instead of 2, theme 1 would be 2. With 3, it would stay 3. */
    private String otherwise() {
        Integer now = trial.scores().get(here.id());
        if (now == null) {
            return "";
        }
        String subject = "instead of %d, theme %d".formatted(now, here.theme());
        List<String> said = new ArrayList<>();
        for (int score : new int[] {now - 1, now + 1}) {
            if (score >= 1 && score <= ScoringRules.HIGHEST) {
                String who = said.isEmpty() ? " " + subject : ", it";
                said.add("With %d%s would %s.".formatted(score, who, becomes(score)));
            }
        }
        return String.join(" ", said);
    }

    private String becomes(int score) {
        Span then = trial.with(here.id(), score).theme(here.theme());
        return (then.equals(trial.theme(here.theme())) ? "stay " : "be ") + then.words();
    }

    /** What the theme lacks for its next level, condition by condition. */
    List<Box> distance() {
        int next = trial.theme(here.theme()).low() + 1;
        List<Condition> conditions = trial.conditions(here.theme(), next);
        if (conditions.isEmpty()) {
            return List.of();
        }
        long met = conditions.stream()
                .filter(condition -> condition.standing() == ScoreTrial.Standing.MET)
                .count();
        Box list = Box.of("ul", "bb-check");
        conditions.forEach(
                condition -> list.add(Box.of("li", "", status(condition), Box.text("span", "", condition.words()))));
        return List.of(
                Box.text(
                        "h3",
                        "",
                        "Theme %d to level %d: %d of %d met".formatted(here.theme(), next, met, conditions.size())),
                list);
    }

    private static Status status(Condition condition) {
        return switch (condition.standing()) {
            case MET -> new Status(Shape.DONE, "met");
            case OPEN -> new Status(Shape.TODO, "open");
            case NOT_MET -> new Status(Shape.REFUSED, "not met");
        };
    }

    /** The rules that decide this theme, folded. */
    NativeDetails ruleTable() {
        Box list = Box.of("ul", "bb-s bb-2");
        trial.rulesOf(here.theme())
                .forEach(rule -> list.add(
                        Box.text("li", "", "%s, level %d: %s".formatted(rule.id(), rule.level(), rule.words()))));
        NativeDetails table = new NativeDetails(
                "Rules of theme %d in %s".formatted(here.theme(), trial.rules().version()), list);
        table.addClassName("bb-s");
        return table;
    }
}
