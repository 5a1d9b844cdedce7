package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.returns.Explanation;
import org.backbench.returns.Part;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.returns.ReturnSheets.Column;
import org.jspecify.annotations.Nullable;

/** What the lines of a return say on the screen. */
final class LineWords {

    private LineWords() {}

    /** The lines of a section; the empty key is what all functions share. */
    static List<TemplateLine> lines(Template template, String section) {
        return template.linesOf(section.isEmpty() ? null : section);
    }

    /** The label without the function it stands under: "Finance: employees" is Employees under Finance. */
    static String label(TemplateLine line) {
        int colon = line.label().indexOf(": ");
        String words = line.function() == null || colon < 0
                ? line.label()
                : line.label().substring(colon + 2);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The figure as a table shows it under a head that names the unit; says if it had to be there. */
    static String figure(TemplateLine line, @Nullable BigDecimal value) {
        if (value == null) {
            boolean looked = line.part() == Part.SHARED || line.part() == Part.COST;
            return line.required() ? "missing" : looked ? "not given" : "";
        }
        if (line.unit() == Unit.YES_NO) {
            return line.unit().say(value);
        }
        int places = line.unit() == Unit.PEOPLE || line.unit() == Unit.COUNT
                ? 0
                : Math.clamp(value.stripTrailingZeros().scale(), 0, 3);
        return Figures.decimal(value, places);
    }

    /** Finance: function cost, explained: payroll of three neighbours £900k; new ledger £220k. */
    static String explained(TemplateLine line, Explanation explanation) {
        return explanation.causes().stream()
                .map(cause -> cause.amount() == null
                        ? cause.text()
                        : cause.text() + " " + line.unit().say(cause.amount()))
                .collect(Collectors.joining("; ", line.label() + ", explained: ", "."));
    }

    /** The mark of a series that a change of definition breaks; empty where nothing changed. */
    static Optional<Component> broken(Column before, TemplateLine line) {
        String changed = before.breaks().get(line.key());
        return changed == null
                ? Optional.empty()
                : Optional.of(new Status(
                                Shape.HALF,
                                "Defined otherwise in %s: %s Not compared.".formatted(before.title(), changed))
                        .small()
                        .wrapped());
    }

    /** The figure as somebody would type it: 5600, yes. */
    static String typed(TemplateLine line, BigDecimal value) {
        if (line.unit() == Unit.YES_NO) {
            return line.unit().say(value);
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The difference of two figures, or that an answer is another; empty unless both are there. */
    static String change(TemplateLine line, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null) {
            return "";
        }
        if (line.unit() == Unit.YES_NO) {
            return now.compareTo(before) == 0 ? "" : "changed";
        }
        BigDecimal difference = now.subtract(before);
        return Figures.change(
                difference, Math.clamp(difference.stripTrailingZeros().scale(), 0, 3));
    }
}
