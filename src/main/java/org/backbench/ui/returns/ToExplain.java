package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.Box;

/** What rules ask about figures that came in bulk: it waits for the body's explanation. */
final class ToExplain {

    private ToExplain() {}

    static Component list(List<String> asked, CaseFile file) {
        UnorderedList list = new UnorderedList();
        asked.forEach(sentence -> list.add(new ListItem(sentence)));
        String heading = asked.size() == 1 ? "1 figure to explain" : asked.size() + " figures to explain";
        String why = "These figures came in bulk, where nobody could be asked. A correction of the return gives the"
                + " right figure, or its causes.";
        Anchor correct = new Anchor("/cases/%s/queries".formatted(file.reference()), "Correct or explain");
        Box box = Box.div("bb-stack-tight", Box.text("h3", "", heading), Box.text("p", "bb-2", why), list, correct);
        box.getElement().setAttribute("data-testid", "to-explain");
        return box;
    }
}
