package org.backbench.letters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.returns.HandedIn;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateFunction;
import org.backbench.returns.TemplateLine;
import org.jspecify.annotations.Nullable;

/** A certified return with its certificate: who sent it, who signed it, what the signature covers, every figure. */
final class CertificatePaper {

    private static final List<String> HEAD = List.of("Line", "Unit", "Figure");
    private static final int FIGURES_FROM = 2;

    private final CaseFile file;
    private final Template template;
    private final ReturnVersion version;
    private final HandedIn content;
    private final Map<String, String> names;

    CertificatePaper(
            CaseFile file, Template template, ReturnVersion version, HandedIn content, Map<String, String> names) {
        this.file = file;
        this.template = template;
        this.version = version;
        this.content = content;
        this.names = names;
    }

    Paper paper(@Nullable String training) {
        List<Paper.Block> blocks = new ArrayList<>();
        certificate(blocks);
        figures(blocks, "Shared by all functions", template.linesOf(null));
        for (TemplateFunction function : template.functions()) {
            figures(blocks, function.title(), template.linesOf(function.key()));
        }
        return new Paper(
                "Return of %s for %s, with certificate".formatted(file.bodyName(), file.dataYear()),
                null,
                false,
                List.of(),
                Dates.day(Dates.dayOf(version.decidedAt() == null ? version.sentAt() : version.decidedAt())),
                file.reference(),
                training,
                blocks);
    }

    private void certificate(List<Paper.Block> blocks) {
        blocks.add(new Paper.Heading("Certificate"));
        blocks.add(new Paper.Text("Version %d was sent for certification by %s on %s."
                .formatted(version.number(), name(version.sentBy()), Dates.moment(version.sentAt()))));
        if (version.decidedBy() != null && version.decidedAt() != null) {
            blocks.add(new Paper.Text("%s, certifying officer (section 151), certified it on %s."
                    .formatted(name(version.decidedBy()), Dates.moment(version.decidedAt()))));
        }
        List<String> exceptions = content.exceptions(template);
        blocks.add(new Paper.Text(
                exceptions.isEmpty() ? "The certificate covers every function." : "The certificate covers the rest:"));
        exceptions.forEach(sentence -> blocks.add(new Paper.Text(sentence)));
        blocks.add(new Paper.Text("Fingerprint of what was signed (SHA-256): " + version.contentHash()));
    }

    private void figures(List<Paper.Block> blocks, String title, List<TemplateLine> lines) {
        List<List<String>> rows = lines.stream()
                .filter(line -> !said(line).isEmpty())
                .map(line -> List.of(label(line), line.unit().title(), said(line)))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Paper.Heading(title));
            blocks.add(new Paper.Table("Figures: " + title, HEAD, FIGURES_FROM, rows));
        }
    }

    private String said(TemplateLine line) {
        BigDecimal figure = content.figures().get(line.key());
        if (figure == null) {
            return content.notMeasured().contains(line.key()) ? TemplateLine.NOT_MEASURED : "";
        }
        return line.unit().say(figure);
    }

    /** The label without the function it stands under. */
    static String label(TemplateLine line) {
        int colon = line.label().indexOf(": ");
        String words = line.function() == null || colon < 0
                ? line.label()
                : line.label().substring(colon + 2);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private String name(String login) {
        return names.getOrDefault(login, login);
    }
}
