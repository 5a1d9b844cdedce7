package org.backbench.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.backbench.ui.look.Figures;

/** The way to change many tasks at once, which says how many are chosen, and to choose none. */
final class ManyAtOnce extends Div {

    private final Button many;
    private final Button clear;

    ManyAtOnce(Runnable change, Runnable chooseNone) {
        addClassName("bb-many");
        many = new Button("", click -> change.run());
        many.getElement().setAttribute("data-testid", "bulk");
        clear = new Button("Choose none", click -> chooseNone.run());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.getElement().setAttribute("data-testid", "choose-none");
        add(clear, many);
        show(0);
    }

    void show(int chosen) {
        many.setText(chosen == 0 ? "Many at once…" : "%s chosen…".formatted(Figures.count(chosen)));
        many.setThemeVariant(ButtonVariant.PRIMARY, chosen > 0);
        clear.setVisible(chosen > 0);
    }
}
