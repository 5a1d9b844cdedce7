package org.backbench.figures;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backbench.people.Person;
import org.backbench.problems.Problem;
import org.springframework.stereotype.Component;

/** Every list of a case that a person may see. */
@Component
class CaseLists {

    private final CaseSheets cases;
    private final FigureSheets figures;
    private final BenchmarkSheets benchmarks;
    private final ClockSheets clocks;
    private final LetterSheets letters;
    private final SavingsSheets savings;

    CaseLists(
            CaseSheets cases,
            FigureSheets figures,
            BenchmarkSheets benchmarks,
            ClockSheets clocks,
            LetterSheets letters,
            SavingsSheets savings) {
        this.cases = cases;
        this.figures = figures;
        this.benchmarks = benchmarks;
        this.clocks = clocks;
        this.letters = letters;
        this.savings = savings;
    }

    /** What the person may not see, and what the case does not have, is left out. */
    Stream<Sheet<?>> of(Person person, String reference) {
        return Stream.<Supplier<Stream<Sheet<?>>>>of(
                        () -> Stream.of(cases.story(person, reference)),
                        () -> Stream.of(figures.figures(person, reference)),
                        () -> figures.allDifferences(person, reference),
                        () -> Stream.of(figures.queries(person, reference)),
                        () -> Stream.of(benchmarks.profile(person, reference)),
                        () -> Stream.of(savings.tracker(person, reference)),
                        () -> Stream.of(figures.documents(person, reference)),
                        () -> Stream.of(clocks.clocks(person, reference)),
                        () -> Stream.of(letters.written(person, reference)),
                        () -> Stream.of(letters.toCome(person, reference)),
                        () -> Stream.of(cases.conversation(person, reference)),
                        () -> Stream.of(cases.audit(person, reference)))
                .flatMap(CaseLists::unlessRefused);
    }

    private static Stream<Sheet<?>> unlessRefused(Supplier<Stream<Sheet<?>>> list) {
        try {
            return list.get();
        } catch (Problem refused) {
            return Stream.empty();
        }
    }
}
