package org.backbench.ui.work;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.backbench.worklist.Colleague;

/** Who gets many tasks at once: somebody who holds the role himself, with his load and days away beside the name. */
final class BulkColleague extends ComboBox<Colleague> {

    BulkColleague(List<Colleague> all) {
        super("To");
        List<Colleague> holders =
                all.stream().filter(each -> each.standsInFor() == null).toList();
        setItems(holders);
        setHelperText(advice(holders.size() > 1, all.size() > holders.size()));
        setItemLabelGenerator(Colleague::name);
        setRenderer(new ComponentRenderer<>(AssignDialog::line));
        getElement().setAttribute("data-testid", "bulk-to");
    }

    private static String advice(boolean others, boolean deputies) {
        String alone = others ? "" : "Nobody else holds a role of yours: ask the administrator for another. ";
        String oneByOne = deputies ? "Who stands in for somebody gets tasks one by one: open a task and give it." : "";
        return (alone + oneByOne).strip();
    }
}
