package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.returns.Failure;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.jspecify.annotations.Nullable;

/** What is wrong with a line: to be put right, handed in under query, or to be explained on the spot. */
final class LineFaults extends Div {

    private final transient Entry entry;
    private final transient TemplateLine line;
    private final Box hard = Box.div("bb-stack-tight");
    private final Map<String, ExplainPart> soft = new LinkedHashMap<>();
    private @Nullable EvidencePart evidence;

    LineFaults(Entry entry, TemplateLine line) {
        this.entry = entry;
        this.line = line;
        addClassName("bb-stack-tight");
        add(hard);
    }

    boolean isTelling() {
        return hard.isVisible() || !soft.isEmpty() || evidence != null;
    }

    /** Shows what is wrong now; of that, what must still be done. What is being explained stays as it is typed. */
    List<Failure> show() {
        List<Failure> all = entry.draft().failures().stream()
                .filter(failure ->
                        failure.line().equals(line.key()) && !failure.rule().equals("required"))
                .toList();
        List<Failure> open = all.stream().filter(entry.draft().open()::contains).toList();
        hard.removeAll();
        all.stream().filter(Failure::hard).forEach(failure -> hard.add(sentence(failure, open.contains(failure))));
        hard.setVisible(all.stream().anyMatch(Failure::hard));
        explain(all.stream()
                .filter(failure -> !failure.hard() && !failure.isAdvice())
                .toList());
        name(all.stream().filter(Failure::isAdvice).findFirst());
        return open;
    }

    private static Box sentence(Failure failure, boolean open) {
        Status status = open
                ? new Status(Shape.SOON, failure.message())
                : new Status(Shape.QUERY, "Handed in under query. " + failure.message());
        return Box.div("", status.wrapped());
    }

    private void name(Optional<Failure> yes) {
        if (yes.isEmpty()) {
            if (evidence != null) {
                remove(evidence);
                evidence = null;
            }
            return;
        }
        if (evidence == null) {
            evidence = new EvidencePart(entry, line, yes.get());
            add(evidence);
        }
        evidence.show(yes.get());
    }

    private void explain(List<Failure> failures) {
        List<String> rules = failures.stream().map(Failure::rule).toList();
        soft.entrySet().removeIf(each -> {
            boolean gone = !rules.contains(each.getKey());
            if (gone) {
                remove(each.getValue());
            }
            return gone;
        });
        failures.forEach(failure -> soft.computeIfAbsent(failure.rule(), rule -> {
                    ExplainPart part = new ExplainPart(entry, line, failure);
                    add(part);
                    return part;
                })
                .show(failure));
    }
}
