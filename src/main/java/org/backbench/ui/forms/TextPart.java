package org.backbench.ui.forms;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.backbench.ui.look.Box;
import org.backbench.workflow.FormComponent.Text;
import org.backbench.workflow.FormScope;

/** The paragraphs of a form that explain. */
final class TextPart extends Part {

    private final Text text;
    private final List<Component> paragraphs;

    TextPart(Text text) {
        this.text = text;
        paragraphs = text.text()
                .strip()
                .lines()
                .filter(line -> !line.isBlank())
                .<Component>map(line -> Box.text("p", "bb-2 bb-wide", line))
                .toList();
    }

    @Override
    List<Component> components() {
        return paragraphs;
    }

    @Override
    void show(FormScope scope, Map<String, Object> shown) {
        boolean hidden = text.hidden(scope);
        paragraphs.forEach(paragraph -> paragraph.setVisible(!hidden));
    }
}
