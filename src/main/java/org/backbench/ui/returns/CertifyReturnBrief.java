package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;
import org.backbench.ui.returns.ReturnSheets.Column;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before certifying: exactly what is signed, its totals beside last year's. */
@org.springframework.stereotype.Component
class CertifyReturnBrief implements TaskBrief {

    private final ReturnSheets sheets;
    private final Cases cases;
    private final CorrectionEffects effects;
    private final CaseBrief otherwise;

    CertifyReturnBrief(ReturnSheets sheets, Cases cases, CorrectionEffects effects, CaseBrief otherwise) {
        this.sheets = sheets;
        this.cases = cases;
        this.effects = effects;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("certify-return", "certify-correction");
    }

    @Override
    public Component of(Person person, WorkItem item) {
        CaseFile file = cases.get(item.caseId());
        BodyReturn owed = sheets.returns().ofCase(file.id());
        List<ReturnVersion> versions = sheets.versions(person, file);
        if (versions.isEmpty()) {
            return otherwise.of(person, item);
        }
        ReturnVersion newest = versions.getFirst();
        Template template = sheets.template(owed);
        Box brief = Box.div("bb-stack");
        brief.add(Box.text("p", "", whatIsSigned(newest)));
        sheets.signedNote(newest).ifPresent(note -> brief.add(Box.text("p", "bb-2", "Context note: " + note)));
        sheets.exceptions(person, file, newest)
                .forEach(sentence -> brief.add(Notice.attention("Not covered as it stands:", sentence)));
        sheets.underQuery(person, file, newest)
                .forEach(sentence -> brief.add(new Status(Shape.QUERY, sentence).wrapped()));
        sheets.explanations(person, file, newest).forEach(sentence -> brief.add(Box.text("p", "bb-2", sentence)));
        Column now = sheets.version(person, file, newest);
        brief.add(totals(template, now, sheets.lastYear(file)));
        effects.of(file, now.figures()).ifPresent(brief::add);
        String page = "/returns/%d/%s".formatted(item.cycle(), item.bodyCode());
        brief.add(Box.div("", new Anchor(page, "All lines, and what moved most")));
        brief.add(Box.text("p", "bb-s bb-2 bb-break", "Fingerprint (SHA-256): " + newest.contentHash()));
        return brief;
    }

    private String whatIsSigned(ReturnVersion newest) {
        return "You sign version %d as %s sent it on %s."
                .formatted(newest.number(), sheets.name(newest.sentBy()), When.day(newest.sentAt()));
    }

    private static Component totals(Template template, Column now, Column before) {
        Map<String, BigDecimal> figures = now.figures();
        Map<String, BigDecimal> last = before.figures();
        List<TemplateLine> totals = template.lines().stream()
                .filter(line -> template.isTotal(line) || (line.function() == null && line.required()))
                .toList();
        return new DataTable<TemplateLine>("What you sign")
                .part(
                        "Line",
                        line -> Box.div(
                                "",
                                Box.text("div", "", line.label()),
                                Box.detail(line.unit().title())))
                .number(before.title(), line -> last.isEmpty() ? "" : LineWords.figure(line, last.get(line.key())))
                .number("Now", line -> LineWords.figure(line, figures.get(line.key())))
                .number("Change", line -> LineWords.change(line, figures.get(line.key()), last.get(line.key())))
                .rows(totals);
    }
}
