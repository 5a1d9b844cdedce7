package org.backbench.letters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Recipient;
import org.backbench.people.Recipients;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes letters in the transaction of what caused them, however many at once with the same few statements. A role
 * that nobody holds passes to the programme office.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Writing {

    static final String OFFICE = "programme-office@OEP";

    private final LetterRows rows;
    private final Composing composing;
    private final Cases cases;
    private final Recipients recipients;
    private final Desks desks;

    Writing(LetterRows rows, Composing composing, Cases cases, Recipients recipients, Desks desks) {
        this.rows = rows;
        this.composing = composing;
        this.cases = cases;
        this.recipients = recipients;
        this.desks = desks;
    }

    void write(List<Occasion> occasions) {
        Map<Long, CaseFile> files =
                cases.all(occasions.stream().map(Occasion::caseId).toList());
        List<Occasion> known = occasions.stream()
                .filter(occasion -> files.containsKey(occasion.caseId()))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        Instant now = desks.now();
        composing.alone(rows.insertAll(letters(known, files, now), now));
    }

    /** The letters as they are written at this moment, or would be by what is known of it now. */
    List<NewLetter> letters(List<Occasion> occasions, Map<Long, CaseFile> files, Instant at) {
        Map<String, List<Recipient>> holders = recipients.on(Dates.dayOf(at), keys(occasions, files.values()));
        WritingDesk desk = desks.open(holders, at);
        return occasions.stream()
                .flatMap(occasion -> desk.letters(occasion, Objects.requireNonNull(files.get(occasion.caseId()))))
                .toList();
    }

    private static List<String> keys(List<Occasion> occasions, Collection<CaseFile> files) {
        return Stream.of(
                        occasions.stream().map(Occasion::roleKey),
                        files.stream().flatMap(file -> ReplyTo.keys(file).stream()),
                        Stream.of(OFFICE))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }
}
