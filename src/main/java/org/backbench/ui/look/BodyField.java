package org.backbench.ui.look;

import com.vaadin.flow.component.combobox.ComboBox;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;

/** A body of the register, found by the beginning of its name or code: however many there are, few are read. */
public final class BodyField extends ComboBox<PublicBody> {

    private static final int SHOWN = 50;

    public BodyField(Bodies bodies) {
        super("Body");
        setItemLabelGenerator(body -> "%s (%s)".formatted(body.name(), body.code()));
        setItems(query -> bodies.beginning(query.getFilter().orElse(""), SHOWN).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setHelperText("Type the beginning of its name or code.");
    }
}
