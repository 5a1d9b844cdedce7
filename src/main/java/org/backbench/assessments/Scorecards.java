package org.backbench.assessments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The scores of a round as its rule set reads them. */
@Component
class Scorecards {

    private final ScoreRows rows;
    private final RuleSets ruleSets;

    Scorecards(ScoreRows rows, RuleSets ruleSets) {
        this.rows = rows;
        this.ruleSets = ruleSets;
    }

    List<Kloe> kloes(Assessment assessment) {
        return ruleSets.kloes(assessment.ruleSet(), assessment.kloeGroup());
    }

    /** The themes whose scores may split evenly: 2 Governing the business. */
    List<String> splittable(Assessment assessment) {
        ScoringRules rules = ruleSets.rules(assessment.ruleSet());
        return kloes(assessment).stream()
                .collect(Collectors.groupingBy(Kloe::themeLabel, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(theme -> rules.maySplit(
                        ScoringRules.Scope.THEME, theme.getValue().intValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<KloeScore> scores(long caseId, int round) {
        return rows.find(caseId, round);
    }

    List<Evidence> evidence(long caseId, int round) {
        return rows.findEvidence(caseId, round);
    }

    /** The rules and KLOEs of an assessment with no score given yet. */
    ScoreTrial trial(Assessment assessment) {
        return new ScoreTrial(ruleSets.rules(assessment.ruleSet()), kloes(assessment), Map.of(), Map.of());
    }

    /** Empty when the round has not been scored. */
    Optional<Scorecard> card(Assessment assessment, int round) {
        List<KloeScore> scores = rows.find(assessment.caseId(), round);
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(card(assessment, scores, rows.findJudgements(assessment.caseId(), round)));
    }

    Scorecard card(Assessment assessment, List<KloeScore> scores, List<Scorecard.ThemeJudgement> judgements) {
        Map<String, Integer> byKloe = scores.stream().collect(Collectors.toMap(KloeScore::kloe, KloeScore::score));
        return Scorecard.of(ruleSets.rules(assessment.ruleSet()), kloes(assessment), byKloe, judgements);
    }
}
