package org.backbench.figures;

import java.util.stream.Stream;
import org.backbench.deadlines.Ladder;
import org.backbench.deadlines.LadderRung;
import org.backbench.deadlines.LedgerEdits;
import org.backbench.people.Person;
import org.springframework.stereotype.Service;

/** The ladders in force, as a file. */
@Service
public class LadderSheets {

    private record Line(Ladder ladder, LadderRung rung) {}

    private final LedgerEdits edits;

    LadderSheets(LedgerEdits edits) {
        this.edits = edits;
    }

    /** A line for each step of each ladder. */
    public Sheet<?> ladders(Person person) {
        return new Sheet<Line>("ladders", () -> lines(person))
                .column("ladder", line -> line.ladder().kind())
                .column("version", line -> line.ladder().version())
                .column("step", line -> line.rung().code())
                .column("when", line -> line.rung().offsetInWords())
                .column("for", line -> line.rung().audience())
                .column("message", line -> line.rung().flow())
                .column("ends_the_clock", line -> line.rung().ends())
                .column("words", line -> line.rung().sentence());
    }

    private Stream<Line> lines(Person person) {
        return edits.ladders(person).stream()
                .flatMap(ladder -> ladder.rungs().stream().map(rung -> new Line(ladder, rung)));
    }
}
