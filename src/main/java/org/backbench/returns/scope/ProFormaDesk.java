package org.backbench.returns.scope;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Content;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.HandedIn;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Situation;
import org.backbench.returns.StoredFile;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.backbench.returns.Versions;
import org.backbench.returns.imports.ImportError;
import org.backbench.returns.imports.ImportErrors;
import org.backbench.returns.imports.ImportLine;
import org.backbench.returns.imports.ImportReading;
import org.backbench.returns.spreadsheet.Spreadsheets;
import org.backbench.returns.spreadsheet.Unreadable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings a pro-forma return to the case of its body, and keeps how it was made. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProFormaDesk {

    /** Of what a return was put together, by whom and when. */
    record Origin(String madeOf, Person by, LocalDate on) {}

    private static final BigDecimal UNDECIDED = new BigDecimal("0.5");

    private final OwedReturns returns;
    private final Versions versions;
    private final ProFormaRows rows;
    private final Cycles cycles;
    private final Templates templates;
    private final ProFormaCases cases;

    ProFormaDesk(
            OwedReturns returns,
            Versions versions,
            ProFormaRows rows,
            Cycles cycles,
            Templates templates,
            ProFormaCases cases) {
        this.returns = returns;
        this.versions = versions;
        this.rows = rows;
        this.cycles = cycles;
        this.templates = templates;
        this.cases = cases;
    }

    /** Makes a version of the figures, which counts from now, and lets the case go on. */
    ProForma receive(int year, String templateKey, String successor, NewProForma asked, Origin origin) {
        BodyReturn owed = returns.lockOfBody(year, successor, templateKey)
                .filter(each -> each.caseId() != null)
                .orElseThrow(() -> new NotFound("return", "%d/%s".formatted(year, successor)))
                .requireOwed()
                .requireEditable();
        Template template = templates.get(templateKey, owed.templateVersion());
        Map<String, BigDecimal> figures = asked.figuresOf(successor, template);
        HandedIn content = HandedIn.of(figures, Set.of());
        String hash = Content.hash(template, year, successor, content);
        Instant at = cases.now();
        int number =
                versions.addProForma(owed, at, origin.by().login(), "Pro forma: " + origin.madeOf(), hash, content);
        rows.mark(owed.id());
        boolean late = origin.on().isAfter(owed.due());
        returns.receive(owed, number, late ? ReturnState.RECEIVED_LATE : ReturnState.RECEIVED, at);
        CaseFile file = cases.goOn(Objects.requireNonNull(owed.caseId()), origin);
        return new ProForma(successor, file.bodyName(), file.reference(), origin.madeOf(), figures);
    }

    void keep(int year, String template, NewProForma asked, String by, Instant at) {
        Cycle cycle = cycles.get(year);
        asked.shares()
                .forEach(share -> rows.insert(
                        cycle, template, share, asked.figures().getOrDefault(share.predecessor(), Map.of()), by, at));
    }

    /** The figures of a bulk file by body; whatever is wrong with it is refused at once. */
    Map<String, Map<String, BigDecimal>> read(int year, String template, StoredFile file) {
        Cycle cycle = cycles.get(year);
        Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
        ImportErrors errors = new ImportErrors();
        Template known = templates.get(template);
        ImportReading reading = new ImportReading(List.of(known), cycle.dataYear(), errors, line -> {
            ImportLine checked = line.checked(known, Situation.NONE);
            errors.addAll(checked.errors());
            figures.put(checked.body(), checked.figures());
        });
        try {
            Spreadsheets.read(file.path(), reading::take);
            reading.finish();
        } catch (Unreadable e) {
            errors.add(new ImportError(e.line(), null, e.sentence()));
        } finally {
            file.delete();
        }
        if (!errors.isEmpty()) {
            throw new FileWrong(errors.kept());
        }
        return figures;
    }

    /** A file with errors gives no figures. */
    public static final class FileWrong extends Invalid {
        FileWrong(List<ImportError> errors) {
            super(
                    "The file gives no figures yet. %s: %s"
                            .formatted(
                                    errors.getFirst().cell(), errors.getFirst().message()),
                    errors.stream()
                            .map(error -> new Place(error.cell(), error.message()))
                            .toList());
        }
    }

    List<Share> shares(int year, String template) {
        return rows.list(year, template);
    }

    List<Share> suggested(int year, String template) {
        List<Share> shares = new ArrayList<>();
        List<BodyReturn> open = returns.ofCollection(year, template).stream()
                .filter(owed -> owed.state().isOwed())
                .toList();
        for (PublicBody successor : cases.following(open)) {
            successor.predecessors().stream()
                    .map(cases::body)
                    .filter(former -> former.validTo() != null)
                    .forEach(former -> shares.add(new Share(
                            former.code(),
                            successor.code(),
                            former.successors().size() == 1 ? BigDecimal.ONE : UNDECIDED)));
        }
        return shares;
    }
}
