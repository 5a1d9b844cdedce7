package org.backbench.letters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final SettingRows settings;
    private final Composing composing;
    private final Cases cases;
    private final Recipients recipients;
    private final Wording wording;

    Writing(
            LetterRows rows,
            SettingRows settings,
            Composing composing,
            Cases cases,
            Recipients recipients,
            Wording wording) {
        this.rows = rows;
        this.settings = settings;
        this.composing = composing;
        this.cases = cases;
        this.recipients = recipients;
        this.wording = wording;
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
        Map<String, List<Recipient>> holders = recipients.of(keys(known, files.values()));
        Instant now = wording.now();
        var desk = new WritingDesk(wording, holders, settings.find(ids(holders)), now);
        List<NewLetter> letters = known.stream()
                .flatMap(occasion -> desk.letters(occasion, Objects.requireNonNull(files.get(occasion.caseId()))))
                .toList();
        composing.alone(rows.insertAll(letters, now));
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

    private static List<Long> ids(Map<String, List<Recipient>> holders) {
        return holders.values().stream()
                .flatMap(List::stream)
                .map(Recipient::personId)
                .toList();
    }
}
