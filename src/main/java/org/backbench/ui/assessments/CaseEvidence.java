package org.backbench.ui.assessments;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.backbench.assessments.Assessments;
import org.backbench.assessments.KloeVisit;
import org.backbench.assessments.KloeVisits;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.reviews.Conclusion;
import org.backbench.reviews.ReviewView;
import org.backbench.reviews.Reviews;
import org.backbench.reviews.Verdict;
import org.backbench.ui.standing.Standing;
import org.backbench.ui.standing.StandingWords;

/** What the case itself holds that an inspector may weigh: where the body stands, what its peers concluded. */
@org.springframework.stereotype.Component
class CaseEvidence {

    private final Standing standing;
    private final Reviews reviews;
    private final Assessments assessments;
    private final KloeVisits visits;
    private final Cases cases;

    CaseEvidence(Standing standing, Reviews reviews, Assessments assessments, KloeVisits visits, Cases cases) {
        this.standing = standing;
        this.reviews = reviews;
        this.assessments = assessments;
        this.visits = visits;
        this.cases = cases;
    }

    /**
     * One thing to weigh.
     *
     * @param words what it says, by which it is known again
     * @param source where it stands
     * @param picture draws it where there is a picture
     */
    record Fact(String words, String source, String address, Supplier<Optional<Component>> picture) {}

    /**
     * All there is to weigh.
     *
     * @param before the visit before, to say what is new
     */
    record Offered(List<Fact> facts, KloeVisit before) {

        Offered {
            facts = List.copyOf(facts);
        }

        Optional<Fact> find(String words) {
            return facts.stream().filter(fact -> fact.words().equals(words)).findFirst();
        }

        List<Fact> fresh() {
            return facts.stream().filter(fact -> before.isNew(fact.words())).toList();
        }
    }

    /** What the case holds for a KLOE; the look is kept. */
    Offered of(Person person, CaseFile file, String kloe) {
        List<Fact> facts = facts(person, file, kloe);
        return new Offered(
                facts,
                visits.look(
                        person, file.id(), kloe, facts.stream().map(Fact::words).toList()));
    }

    /** Where a body stands is told by the year before as long as too few returns are in. */
    private List<Fact> facts(Person person, CaseFile file, String kloe) {
        Optional<CaseFile> before = cases.ofBody(file.cycle() - 1, file.bodyCode(), file.template())
                .filter(year -> cases.sees(person, year.id()));
        List<Fact> facts = new ArrayList<>();
        before.flatMap(year -> scored(person, year, kloe)).ifPresent(facts::add);
        List<Fact> now = positions(file);
        facts.addAll(now.isEmpty() ? before.map(this::positions).orElse(List.of()) : now);
        ReviewView review = reviews.has(file.id()) ? reviews.view(person, file.reference()) : null;
        if (review != null && review.report() != null) {
            facts.addAll(conclusions(file, review.report().conclusions()));
        }
        return facts;
    }

    private Optional<Fact> scored(Person person, CaseFile year, String kloe) {
        if (!assessments.has(year.id())) {
            return Optional.empty();
        }
        return assessments.view(person, year.reference()).kloes().stream()
                .filter(row -> row.kloe().id().equals(kloe) && row.score() != null)
                .map(row -> new Fact(
                        "KLOE %s scored %d in cycle %d.".formatted(kloe, row.score(), year.cycle()),
                        "Assessment of cycle %d".formatted(year.cycle()),
                        "/cases/" + year.reference() + "/assessment",
                        Optional::empty))
                .findFirst();
    }

    private List<Fact> positions(CaseFile file) {
        return standing.of(file).stream()
                .filter(line -> line.own().isPresent()
                        && line.indicator().costShare()
                        && line.benchmark().quartiles() != null)
                .map(line -> position(file, line))
                .toList();
    }

    /** Where the panel found nothing, its functions stand in one line. */
    private static List<Fact> conclusions(CaseFile file, List<Conclusion> all) {
        List<Fact> facts = new ArrayList<>();
        all.stream()
                .filter(conclusion -> conclusion.verdict() != Verdict.IN_LINE)
                .map(conclusion -> "Peer panel on %s: %s, %s."
                        .formatted(conclusion.title(), conclusion.verdict().title(), conclusion.tally()))
                .forEach(words -> facts.add(ofPeers(file, words)));
        String inLine = all.stream()
                .filter(conclusion -> conclusion.verdict() == Verdict.IN_LINE)
                .map(Conclusion::title)
                .collect(Collectors.joining(", "));
        if (!inLine.isEmpty()) {
            facts.add(ofPeers(file, "Peer panel, in line: " + inLine + "."));
        }
        return facts;
    }

    private static Fact ofPeers(CaseFile file, String words) {
        return new Fact(words, "Peer report", "/cases/" + file.reference() + "/peer-review", Optional::empty);
    }

    private static Fact position(CaseFile file, Standing.Line line) {
        String sentence = StandingWords.sentence(file, line);
        return new Fact(
                "%s in cycle %d%s"
                        .formatted(
                                line.title(),
                                file.cycle(),
                                sentence.substring(file.bodyName().length())),
                "Benchmark: " + StandingWords.method(line.benchmark()),
                "/benchmarks/%d/%s?group=%s"
                        .formatted(
                                file.cycle(),
                                line.indicator().key(),
                                line.benchmark().group()),
                () -> line.strip(file.bodyCode(), false).map(strip -> strip));
    }
}
