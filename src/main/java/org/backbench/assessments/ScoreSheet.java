package org.backbench.assessments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.assessments.Scorecard.ThemeJudgement;
import org.backbench.assessments.Scorecard.ThemeScore;
import org.backbench.problems.Invalid;
import org.backbench.problems.Invalid.Place;
import org.backbench.problems.Refused;

/** What an inspector hands in: a score with evidence for each KLOE, and a judgement on themes that split evenly. */
public record ScoreSheet(List<KloeScore> scores, List<ThemeJudgement> judgements, List<Evidence> evidence) {

    public ScoreSheet {
        scores = List.copyOf(scores);
        judgements = List.copyOf(judgements);
        evidence = List.copyOf(evidence);
    }

    /** Without single pieces: what a score rests on stands in its words alone. */
    public ScoreSheet(List<KloeScore> scores, List<ThemeJudgement> judgements) {
        this(scores, judgements, List.of());
    }

    /** Every KLOE that applies has one score from 1 to 4 and evidence, and no other KLOE has. */
    ScoreSheet check(List<Kloe> applicable) {
        Set<String> known = applicable.stream().map(Kloe::id).collect(Collectors.toSet());
        Set<String> scored = new HashSet<>();
        for (KloeScore score : scores) {
            if (!known.contains(score.kloe())) {
                throw new KloeNotApplicable(score.kloe(), applicable);
            }
            scored.add(score.kloe());
        }
        List<Place> places = new ArrayList<>();
        applicable.stream()
                .filter(kloe -> !scored.contains(kloe.id()))
                .map(kloe ->
                        new Place("kloes", "KLOE %s has no score; absent is not zero. Score it.".formatted(kloe.id())))
                .forEach(places::add);
        for (int i = 0; i < scores.size(); i++) {
            checkScore(scores.get(i), "kloes[%d].".formatted(i), places);
        }
        if (!places.isEmpty() || scores.size() > scored.size()) {
            throw new ScoresIncomplete(places);
        }
        return this;
    }

    private static void checkScore(KloeScore score, String at, List<Place> places) {
        if (score.score() < ScoringRules.LOWEST || score.score() > ScoringRules.HIGHEST) {
            places.add(
                    new Place(at + "score", "KLOE %s: a score is a whole number from 1 to 4.".formatted(score.kloe())));
        }
        if (score.evidence().isBlank()) {
            places.add(new Place(
                    at + "evidence", "KLOE %s: say on what evidence the score rests.".formatted(score.kloe())));
        }
    }

    /** The judgements fit the card: one on each even split, none where the rule decides. */
    ScoreSheet checkAgainst(Scorecard card) {
        judgements.forEach(judgement -> checkJudgement(judgement, card));
        card.undecided().stream().findFirst().ifPresent(theme -> {
            throw new EvenSplit(theme);
        });
        return this;
    }

    private static void checkJudgement(ThemeJudgement judgement, Scorecard card) {
        ThemeScore theme = card.themes().stream()
                .filter(candidate -> candidate.theme() == judgement.theme() && candidate.split())
                .findFirst()
                .orElseThrow(() -> new RuleDecides(judgement));
        Integer higher = theme.higher();
        if (higher == null || judgement.level() != higher && judgement.level() != higher - 1) {
            throw new EvenSplit(theme);
        }
        if (judgement.reason().isBlank()) {
            throw new JudgementWithoutReason(theme);
        }
    }

    /** The KLOE table of the year says which KLOEs a kind of body is scored on. */
    public static final class KloeNotApplicable extends Refused {
        KloeNotApplicable(String kloe, List<Kloe> applicable) {
            super("KLOE %s does not apply to this body. Score only %s."
                    .formatted(kloe, applicable.stream().map(Kloe::id).collect(Collectors.joining(", "))));
        }
    }

    /** Each KLOE needs one score and its evidence. */
    public static final class ScoresIncomplete extends Invalid {
        ScoresIncomplete(List<Place> places) {
            super(
                    places.isEmpty()
                            ? "A KLOE is scored twice. Give each one score."
                            : places.getFirst().message(),
                    places);
        }
    }

    /** Between two levels on which a theme splits evenly the auditor judges. */
    public static final class EvenSplit extends Refused {
        EvenSplit(ThemeScore theme) {
            super("Theme %d, %s, splits evenly (%s). Say in \"Themes that split evenly\" whether level %s or the one"
                            .formatted(theme.theme(), theme.title(), theme.kloes(), theme.higher())
                    + " below stands, and why.");
        }
    }

    /** A judgement between two levels has a reason. */
    public static final class JudgementWithoutReason extends Refused {
        JudgementWithoutReason(ThemeScore theme) {
            super("Say why this level stands for theme %d, %s, whose scores split evenly."
                    .formatted(theme.theme(), theme.title()));
        }
    }

    /** Where the rule decides there is nothing to judge. */
    public static final class RuleDecides extends Refused {
        RuleDecides(ThemeJudgement judgement) {
            super("Theme %d does not split evenly: the rule decides its score. Leave the judgement out."
                    .formatted(judgement.theme()));
        }
    }
}
