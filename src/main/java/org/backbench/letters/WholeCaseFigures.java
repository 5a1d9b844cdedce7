package org.backbench.letters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.Definitions;
import org.backbench.returns.HandedIn;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateFunction;
import org.backbench.returns.TemplateLine;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The versions of the return a reader may see, and the figures of the newest beside last year's. */
@Component
@Order(3)
class WholeCaseFigures implements CasePart {

    private static final List<String> VERSIONS = List.of("Version", "Sent", "Outcome", "Fingerprint (SHA-256)");

    private final Returns returns;
    private final OwedReturns owed;
    private final Definitions definitions;

    WholeCaseFigures(Returns returns, OwedReturns owed, Definitions definitions) {
        this.returns = returns;
        this.owed = owed;
        this.definitions = definitions;
    }

    /**
     * What stands beside each other.
     *
     * @param broken the lines that last year defined otherwise: they are not compared
     */
    private record Figures(HandedIn now, Map<String, BigDecimal> before, Map<String, String> broken) {}

    @Override
    public Stream<Paper.Block> of(Person person, CaseFile file) {
        List<ReturnVersion> versions =
                owed.ofCase(file.id()).isEmpty() ? List.of() : returns.versions(person, file.id());
        if (versions.isEmpty()) {
            return Stream.empty();
        }
        int newest = versions.getFirst().number();
        Template template = returns.templateOf(returns.ofCase(file.id()));
        List<Paper.Block> blocks = new ArrayList<>();
        addVersions(blocks, versions, template);
        Figures figures = figures(person, file, newest);
        List<String> head = List.of("Line", lastYear(file), "Version\u00A0" + newest, "Change");
        addFigures(blocks, "Figures: the whole body", head, template.linesOf(null), figures);
        for (TemplateFunction function : template.functions()) {
            addFigures(blocks, "Figures: " + function.title(), head, template.linesOf(function.key()), figures);
        }
        return blocks.stream();
    }

    private Figures figures(Person person, CaseFile file, int version) {
        return new Figures(
                returns.handedIn(person, file.id(), version),
                returns.figuresOf(file.bodyCode(), file.cycle() - 1, file.template()),
                definitions.changes(file.template(), file.cycle(), file.cycle() - 1));
    }

    private static void addVersions(List<Paper.Block> blocks, List<ReturnVersion> versions, Template template) {
        blocks.add(new Paper.Heading("Return"));
        blocks.add(WholeCase.table(
                "Versions",
                VERSIONS,
                versions.stream().map(WholeCaseFigures::version).toList()));
        if (template.caveat() != null) {
            blocks.add(new Paper.Text(template.caveat()));
        }
    }

    private static List<String> version(ReturnVersion version) {
        return List.of(
                String.valueOf(version.number()),
                WholeCase.day(version.sentAt()),
                version.outcome().toLowerCase(java.util.Locale.UK).replace('_', ' '),
                WholeCase.hash(version.contentHash()));
    }

    private static String lastYear(CaseFile file) {
        int before = file.cycle() - 1;
        return "%d-%02d".formatted(before - 1, before % 100);
    }

    private static void addFigures(
            List<Paper.Block> blocks, String heading, List<String> head, List<TemplateLine> lines, Figures figures) {
        List<List<String>> rows = lines.stream()
                .filter(line -> figures.now().figures().containsKey(line.key())
                        || figures.before().containsKey(line.key())
                        || figures.now().notMeasured().contains(line.key()))
                .map(line -> row(line, figures))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Paper.Heading(heading));
            blocks.add(new Paper.Table(heading, head, 1, rows));
        }
    }

    private static List<String> row(TemplateLine line, Figures figures) {
        BigDecimal now = figures.now().figures().get(line.key());
        BigDecimal before = figures.before().get(line.key());
        String said = now == null && figures.now().notMeasured().contains(line.key())
                ? TemplateLine.NOT_MEASURED
                : said(line, now);
        String change = figures.broken().containsKey(line.key()) ? "defined otherwise" : change(line, now, before);
        return List.of(CertificatePaper.label(line), said(line, before), said, change);
    }

    private static String said(TemplateLine line, @Nullable BigDecimal figure) {
        return figure == null ? "" : line.unit().say(figure);
    }

    private static String change(TemplateLine line, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null || line.unit() == org.backbench.returns.Unit.YES_NO) {
            return "";
        }
        BigDecimal difference = now.subtract(before);
        return difference.signum() > 0
                ? "+" + line.unit().say(difference)
                : line.unit().say(difference);
    }
}
