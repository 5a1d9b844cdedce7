package org.backbench.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Watermarks;
import org.backbench.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The whole case as one paper, as far as its reader may see it on screen. */
@Component
@Order(9)
class WholeCasePapers implements CasePaper {

    private final List<CasePart> parts;
    private final Watermarks watermarks;
    private final Clock clock;

    WholeCasePapers(List<CasePart> parts, Watermarks watermarks, Clock clock) {
        this.parts = parts;
        this.watermarks = watermarks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return Papers.WHOLE_CASE;
    }

    @Override
    public List<PaperFormat> formats() {
        return List.of(PaperFormat.PDF);
    }

    @Override
    public Optional<String> title(Person person, CaseFile file) {
        return Optional.of("The whole case, as far as it is yours to see");
    }

    @Override
    public Paper of(Person person, CaseFile file) {
        return new Paper(
                "%s, cycle %d: the whole case".formatted(file.bodyName(), file.cycle()),
                null,
                false,
                List.of("Made for " + person.name()),
                Dates.day(LocalDate.now(clock)),
                file.reference(),
                watermarks.over("case", file),
                parts.stream().flatMap(part -> part.of(person, file)).toList());
    }
}
