package org.backbench.ui.programme;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backbench.returns.NewCycle.NewCollection;
import org.backbench.returns.Template;
import org.backbench.ui.look.BodyClasses;

/** One template that a new cycle may collect, and of which peer groups. */
final class CollectionField extends Div {

    private final String template;
    private final List<String> order;
    private final Checkbox wanted;
    private final CheckboxGroup<String> groups = new CheckboxGroup<>("Of which groups");

    /** Published figures are those of real bodies; what bodies fill in is at first asked of fictional ones. */
    CollectionField(Template template, List<String> classes, boolean usual) {
        this.template = template.key();
        List<String> known = List.copyOf(BodyClasses.ALL.keySet());
        order = classes.stream()
                .filter(group -> !template.bulkOnly() || !isFictional(group))
                .sorted(Comparator.comparing(group -> known.contains(group) ? known.indexOf(group) : known.size()))
                .toList();
        wanted = new Checkbox(template.title(), usual);
        wanted.setHelperText(
                template.bulkOnly()
                        ? "Published figures: cases open when a bulk import brings them."
                        : "Bodies fill it in: a case opens at once for each that owes a return.");
        wanted.getElement().setAttribute("data-testid", "collect-" + template.key());
        showGroups(template, usual);
        wanted.addValueChangeListener(change -> groups.setVisible(change.getValue()));
        addClassName("bb-stack-tight");
        add(wanted, groups);
    }

    private void showGroups(Template template, boolean usual) {
        groups.setItems(order);
        groups.setItemLabelGenerator(BodyClasses::title);
        groups.addThemeName("vertical");
        groups.addClassName("bb-groups");
        groups.getElement().setAttribute("data-testid", "groups-" + template.key());
        groups.select(order.stream()
                .filter(group -> template.bulkOnly() || isFictional(group))
                .toList());
        groups.setVisible(usual);
    }

    /** What is asked for, the groups in their order; nothing when the template is not wanted. */
    Optional<NewCollection> value() {
        if (!wanted.getValue()) {
            return Optional.empty();
        }
        List<String> chosen = order.stream().filter(groups.getValue()::contains).toList();
        return Optional.of(new NewCollection(template, chosen));
    }

    /** Whether it is wanted of nobody: an empty choice would mean everybody, and that must be said. */
    boolean isWithoutGroups() {
        boolean without = wanted.getValue() && groups.getValue().isEmpty();
        groups.setInvalid(without);
        groups.setErrorMessage("Choose at least one group, or do not collect this.");
        return without;
    }

    private static boolean isFictional(String group) {
        return group.startsWith("X");
    }
}
