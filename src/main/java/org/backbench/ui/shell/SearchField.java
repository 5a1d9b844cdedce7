package org.backbench.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.backbench.ui.look.Box;

/** Finds cases by body or reference from anywhere; the key / leads into it. */
final class SearchField extends TextField {

    SearchField() {
        setPlaceholder("Search");
        setAriaLabel("Search cases by body or reference");
        addClassName("bb-search");
        setSuffixComponent(Box.text("kbd", "", "/"));
        setClearButtonVisible(false);
        getElement().setAttribute("data-key", "/").setAttribute("data-testid", "search");
        addKeyPressListener(Key.ENTER, press -> find());
    }

    private void find() {
        if (!getValue().isBlank()) {
            UI.getCurrent().navigate("cases", QueryParameters.of("q", getValue().strip()));
        }
    }
}
