package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backbench.returns.Template;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Notice;

/** What an officer must know before he types and sends: nobody can certify, or only some lines are open. */
record ReturnWarnings(Template template) {

    /** @param reopened the lines that were sent back, with reasons; empty: all are open */
    List<Component> of(Map<String, String> reopened, boolean nobodyCertifies) {
        List<Component> warnings = new ArrayList<>();
        if (nobodyCertifies) {
            warnings.add(Notice.attention(
                    "Nobody can certify.",
                    "The body has no certifying officer beside you: the chief executive names one or a deputy. You can"
                            + " type and send meanwhile, but the return counts only once it is certified."));
        }
        if (!reopened.isEmpty()) {
            Box list = Box.of("ul", "");
            reopened.forEach((line, reason) -> list.add(
                    Box.text("li", "", "%s: %s".formatted(template.line(line).label(), reason))));
            warnings.add(new Card("Only these lines are open", list));
        }
        return warnings;
    }
}
