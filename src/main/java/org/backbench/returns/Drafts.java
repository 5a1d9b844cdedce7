package org.backbench.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.returns.corrections.RunningCorrections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was typed into returns and holds it against template, last year and usual bands. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Drafts {

    private final ReturnRows rows;
    private final VersionRows versions;
    private final Templates templates;
    private final Situations situations;
    private final RunningCorrections corrections;
    private final Explaining explaining;

    Drafts(
            ReturnRows rows,
            VersionRows versions,
            Templates templates,
            Situations situations,
            RunningCorrections corrections,
            ReturnSettings settings) {
        this.rows = rows;
        this.versions = versions;
        this.templates = templates;
        this.situations = situations;
        this.corrections = corrections;
        explaining = new Explaining(settings.explainedShare());
    }

    public ReturnDraft of(BodyReturn owed) {
        return of(owed, rows.typed(owed.id()));
    }

    /** What the draft would be with these texts over it; nothing is kept. */
    ReturnDraft with(BodyReturn owed, Map<String, String> texts) {
        Typed typed = rows.typed(owed.id());
        return of(owed, typed.with(texts));
    }

    /** The template, in the version in which the return was asked for. */
    Template templateOf(BodyReturn owed) {
        return templates.get(owed.template(), owed.templateVersion());
    }

    Explaining explaining() {
        return explaining;
    }

    private ReturnDraft of(BodyReturn owed, Typed typed) {
        Template template = templateOf(owed);
        Situation situation = situations.of(owed, typed);
        ReturnCheck check = ReturnCheck.of(template, typed.texts(), situation);
        return new ReturnDraft(
                owed,
                inOrder(template, typed.texts()),
                check.figures(),
                check.notMeasured(),
                situation.lastYear(),
                situations.changed(owed),
                check.failures(),
                open(check.failures(), typed.explanations(), situation),
                typed.explanations(),
                standing(typed.standings(), check.failures()),
                typed.savedAt(),
                typed.savedBy(),
                sentBack(owed).map(ReturnVersion::reason).orElse(null));
    }

    /** The version that came back and is to be put right; empty where none is. */
    Optional<ReturnVersion> sentBack(BodyReturn owed) {
        return versions.list(owed.id()).stream()
                .findFirst()
                .filter(newest -> newest.outcome().equals("SENT_BACK") && isInHand(owed, newest));
    }

    /** A correction that was dropped leaves its version behind: the next one is not bound by it. */
    private boolean isInHand(BodyReturn owed, ReturnVersion newest) {
        return corrections
                .of(owed)
                .map(correction -> Objects.equals(correction.version(), newest.number()))
                .orElse(true);
    }

    private List<Failure> open(List<Failure> failures, List<Explanation> explanations, Situation situation) {
        return failures.stream()
                .filter(failure -> !failure.isAdvice())
                .filter(failure -> failure.hard()
                        ? !handedInWith(failure, situation)
                        : explanations.stream().noneMatch(each -> explaining.covers(each, failure)))
                .toList();
    }

    /** A function in which everything has been put right since is no longer under query. */
    private static List<FunctionStanding> standing(List<FunctionStanding> standings, List<Failure> failures) {
        return standings.stream()
                .filter(standing -> standing.kind() != FunctionStanding.Kind.UNDER_QUERY
                        || failures.stream()
                                .anyMatch(failure -> failure.mayBeQueried()
                                        && standing.function().equals(failure.function())))
                .toList();
    }

    /** What cannot even be read cannot be queried either. */
    private static boolean handedInWith(Failure failure, Situation situation) {
        String function = failure.function();
        return function != null
                && failure.mayBeQueried()
                && situation.of(function) == FunctionStanding.Kind.UNDER_QUERY;
    }

    private static Map<String, String> inOrder(Template template, Map<String, String> texts) {
        Map<String, String> inOrder = new LinkedHashMap<>();
        template.lines().stream()
                .filter(line -> texts.containsKey(line.key()))
                .forEach(line -> inOrder.put(line.key(), Objects.requireNonNull(texts.get(line.key()))));
        return inOrder;
    }
}
