package org.backbench.letters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.FiredRung;
import org.backbench.deadlines.Foretelling;
import org.springframework.stereotype.Component;

/** Works out which letters the running clocks of a case will cause, in the way in which they will be written. */
@Component
class Preview {

    private final Foretelling foretelling;
    private final RungOccasions occasions;
    private final Writing writing;
    private final Wording wording;

    Preview(Foretelling foretelling, RungOccasions occasions, Writing writing, Wording wording) {
        this.foretelling = foretelling;
        this.occasions = occasions;
        this.writing = writing;
        this.wording = wording;
    }

    /** A letter to come, and the rung that will cause it. */
    record Foretold(FiredRung rung, Letter letter) {}

    private record Coming(FiredRung rung, Occasion occasion) {}

    /** In the order in which they will be written; as people hold their roles, and are away, by what is known today. */
    List<Foretold> of(CaseFile file) {
        List<FiredRung> rungs = foretelling.of(file.id());
        List<Occasion> caused = occasions.of(rungs);
        Map<Instant, List<Coming>> moments = IntStream.range(0, rungs.size())
                .mapToObj(place -> new Coming(rungs.get(place), caused.get(place)))
                .collect(groupingBy(coming -> coming.rung().at(), TreeMap::new, toList()));
        return moments.entrySet().stream()
                .flatMap(moment -> letters(moment.getValue(), file, moment.getKey()))
                .toList();
    }

    private Stream<Foretold> letters(List<Coming> coming, CaseFile file, Instant at) {
        Map<Occasion, FiredRung> rungs = coming.stream().collect(toMap(Coming::occasion, Coming::rung));
        List<Occasion> caused = coming.stream().map(Coming::occasion).toList();
        return writing.letters(caused, Map.of(file.id(), file), at).stream()
                .filter(letter -> letter.state() != LetterState.LEFT_OUT)
                .map(letter -> new Foretold(
                        Objects.requireNonNull(rungs.get(letter.occasion())), wording.letter(letter, file, at)));
    }
}
