package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
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

    /** The lines that moved most against last year, relatively; empty without a last year. */
    Optional<Card> movements(Template template) {
        ReturnSheets.Column before = sheets.lastYear(file);
        Map<String, BigDecimal> now = sheets.version(person, file, version).figures();
        List<TemplateLine> most = template.lines().stream()
                .filter(line -> line.unit() != Unit.YES_NO)
                .filter(line ->
                        size(now.get(line.key()), before.comparable(line.key())).signum() > 0)
                .sorted(Comparator.comparing(
                                (TemplateLine line) -> size(now.get(line.key()), before.comparable(line.key())))
                        .reversed())
                .limit(MOST)
                .toList();
        if (most.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                "What moved most since " + before.title(), table(before, now).rows(most)));
    }

    private static DataTable<TemplateLine> table(ReturnSheets.Column before, Map<String, BigDecimal> now) {
        Map<String, BigDecimal> then = before.figures();
        return new DataTable<TemplateLine>("Largest changes")
                .text("Line", line -> line.label() + ", " + line.unit().title())
                .number(before.title(), line -> LineWords.figure(line, then.get(line.key())))
                .number("Now", line -> LineWords.figure(line, now.get(line.key())))
                .number("Change", line -> change(now.get(line.key()), then.get(line.key())));
    }

    private static String change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        BigDecimal size = size(now, before);
        boolean down = now != null && before != null && now.compareTo(before) < 0;
        return Figures.change(down ? size.negate() : size, 0) + "%";
    }

    /** By how many per cent a line moved, up or down; 0 where it cannot be said. */
    private static BigDecimal size(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null || before.signum() == 0
                ? BigDecimal.ZERO
                : now.subtract(before).abs().multiply(HUNDRED).divide(before.abs(), 0, RoundingMode.HALF_UP);
    }
}
