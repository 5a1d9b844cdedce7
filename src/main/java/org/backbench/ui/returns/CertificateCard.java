package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.When;
import org.jspecify.annotations.Nullable;

/** Who sent and who certified a version, its fingerprint, and how it moved against the year before. */
final class CertificateCard {

    private static final int MOST = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReturnSheets sheets;
    private final Person person;
    private final CaseFile file;
    private final ReturnVersion version;

    CertificateCard(ReturnSheets sheets, Person person, CaseFile file, ReturnVersion version) {
        this.sheets = sheets;
        this.person = person;
        this.file = file;
        this.version = version;
    }

    /** The certificate, or who has to give it. */
    Card card(int versions) {
        Facts facts = new Facts();
        boolean imported = version.source().equals("IMPORTED");
        facts.fact(imported ? "Imported" : "Sent", by(version.sentBy()) + ", " + When.moment(version.sentAt()));
        if (!imported) {
            facts.fact(outcome(), decided());
        }
        if (version.reason() != null) {
            facts.fact("Reason", version.reason());
        }
        sheets.signedNote(version).ifPresent(note -> facts.fact("Context note", note));
        sheets.exceptions(person, file, version).forEach(sentence -> facts.fact("Not covered as it stands", sentence));
        sheets.explanations(person, file, version).forEach(sentence -> facts.fact("Explained", sentence));
        sheets.evidence(person, file, version).ifPresent(count -> facts.fact("Evidence", count));
        facts.fact("SHA-256", Box.text("span", "bb-s bb-break", version.contentHash()));
        Card card = new Card("Version " + version.number(), facts);
        return versions > 1
                ? card.note(new Anchor("/cases/" + file.reference() + "/return", "all %d versions".formatted(versions)))
                : card;
    }

    private String outcome() {
        return version.outcome().equals("SENT_BACK") ? "Sent back" : "Certified";
    }

    private String decided() {
        return version.decidedAt() == null || version.decidedBy() == null
                ? "not yet: the certifying officer reads it"
                : by(version.decidedBy()) + ", " + When.moment(version.decidedAt());
    }

    private String by(String login) {
        return sheets.name(login);
    }

    /** The lines that moved by most money against last year; empty without a last year. */
    Optional<Card> movements(Template template) {
        ReturnSheets.Column before = sheets.lastYear(file);
        Map<String, BigDecimal> now = sheets.version(person, file, version).figures();
        Map<String, BigDecimal> moved = new HashMap<>();
        template.lines().stream().filter(line -> line.unit().isMoney()).forEach(line -> {
            BigDecimal then = before.comparable(line.key());
            BigDecimal stands = now.get(line.key());
            if (then != null && stands != null && then.compareTo(stands) != 0) {
                moved.put(line.key(), stands.subtract(then));
            }
        });
        List<TemplateLine> most = template.lines().stream()
                .filter(line -> moved.containsKey(line.key()))
                .sorted(Comparator.comparing((TemplateLine line) ->
                                moved.getOrDefault(line.key(), BigDecimal.ZERO).abs())
                        .reversed())
                .limit(MOST)
                .toList();
        return most.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        "What moved most since %s, in £ thousand".formatted(before.title()),
                        table(before, now).rows(most)));
    }

    private static DataTable<TemplateLine> table(ReturnSheets.Column before, Map<String, BigDecimal> now) {
        Map<String, BigDecimal> then = before.figures();
        return new DataTable<TemplateLine>("Largest changes")
                .text("Line", TemplateLine::label)
                .number(before.title(), line -> LineWords.figure(line, then.get(line.key())))
                .number("Now", line -> LineWords.figure(line, now.get(line.key())))
                .number("Change", line -> LineWords.change(line, now.get(line.key()), then.get(line.key())))
                .number("In per cent", line -> percent(now.get(line.key()), then.get(line.key())));
    }

    /** By how many per cent a line moved; empty where it cannot be said. */
    private static String percent(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null || before.signum() == 0
                ? ""
                : Figures.change(
                                now.subtract(before).multiply(HUNDRED).divide(before.abs(), 0, RoundingMode.HALF_UP), 0)
                        + "%";
    }
}
