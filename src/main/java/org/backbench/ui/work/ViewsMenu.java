package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.LatePopover;
import org.backbench.ui.look.Toast;
import org.backbench.worklist.SavedView;

/** Queues with filters under names: one's own and those that colleagues share; what is shown can be kept as one. */
final class ViewsMenu extends Div {

    private final transient TaskTools tools;
    private final Box list = Box.of("ul", "bb-views");
    private transient Runnable close = () -> {};
    private WorkPlace place;

    ViewsMenu(TaskTools tools, WorkPlace place) {
        this.tools = tools;
        this.place = place;
        Button chip = new Button("Views");
        chip.addClassName("bb-chip");
        chip.getElement().setAttribute("data-testid", "views");
        add(chip);
        LatePopover.of(chip, this, "Views", PopoverPosition.BOTTOM_START, this::content);
    }

    private Box content(Runnable closing) {
        close = closing;
        Button keep = new Button("Save this view…", click -> {
            closing.run();
            saving().open();
        });
        keep.addThemeVariants(ButtonVariant.SMALL);
        keep.getElement().setAttribute("data-testid", "save-view");
        fill();
        return Box.div("", list, keep);
    }

    /** What would be saved. */
    void show(WorkPlace now) {
        place = now;
        close.run();
    }

    private void fill() {
        list.removeAll();
        List<SavedView> views = tools.colleagues().views().of(tools.person());
        if (views.isEmpty()) {
            list.add(Box.text("li", "bb-s bb-2", "Queue and filters can be kept under a name."));
        }
        views.forEach(view -> list.add(line(view)));
    }

    private Box line(SavedView view) {
        Box line =
                Box.of("li", "bb-row", new Anchor(new WorkPlace(view.queue(), view.words()).href(null), view.name()));
        if (view.ownerId() != tools.person().id()) {
            line.add(Box.quiet("shared by " + view.owner()));
            return line;
        }
        if (view.sharedWith() != null) {
            line.add(Box.quiet("shared with " + view.sharedWith()));
        }
        Button remove = new Button("Remove", click -> remove(view));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel("Remove the view " + view.name());
        line.add(remove);
        return line;
    }

    private void remove(SavedView view) {
        Asking.politely(() -> tools.colleagues().views().remove(tools.person(), view.id()), () -> {
            fill();
            Button undo = new Button(
                    "Undo", click -> save(view.name(), new WorkPlace(view.queue(), view.words()), view.sharedWith()));
            Toast.done("The view “%s” is removed.".formatted(view.name()), undo);
        });
    }

    private boolean save(String name, WorkPlace what, @org.jspecify.annotations.Nullable String party) {
        boolean[] saved = {false};
        Asking.politely(
                () -> tools.colleagues().views().save(tools.person(), name, what.queue(), what.filter(), party),
                view -> {
                    saved[0] = true;
                    Toast.done("The view “%s” is kept under Views.".formatted(view.name()));
                });
        return saved[0];
    }

    private Dialog saving() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Save this view");
        TextField name = name();
        ComboBox<String> party = party();
        Button save = new Button("Save", click -> {
            if (save(name.getValue(), place, party.getValue())) {
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-testid", "confirm-save-view");
        dialog.add(Box.div("bb-form", name, party));
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), save);
        return dialog;
    }

    private static TextField name() {
        TextField name = new TextField("Name");
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setMaxLength(60);
        name.getElement().setAttribute("data-testid", "view-name");
        return name;
    }

    private ComboBox<String> party() {
        ComboBox<String> party = new ComboBox<>("Share with the people of");
        party.setItems(parties());
        party.setClearButtonVisible(true);
        party.setHelperText("Empty: only you see it.");
        party.setWidthFull();
        party.setVisible(tools.colleagues().rights().may(tools.person(), "share-view"));
        return party;
    }

    private List<String> parties() {
        return tools.person().keys().stream()
                .map(key -> key.substring(key.indexOf('@') + 1))
                .distinct()
                .sorted()
                .toList();
    }
}
