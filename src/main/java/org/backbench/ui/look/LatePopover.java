package org.backbench.ui.look;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Function;

/** A popover that is made when somebody asks for it: a screen of many arrives without them. */
public final class LatePopover {

    private LatePopover() {}

    /**
     * Opens on each click of the opener, which stands in this place.
     *
     * @param content is asked at each opening, with what closes it
     */
    public static <T extends Component & ClickNotifier<T>> void of(
            T opener,
            HasComponents place,
            String label,
            PopoverPosition position,
            Function<Runnable, Component> content) {
        opener.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        opener.addClickListener(first -> {
            first.unregisterListener();
            Popover popover = new Popover();
            popover.setTarget(opener);
            popover.setPosition(position);
            popover.setAriaLabel(label);
            popover.addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    popover.removeAll();
                    popover.add(content.apply(popover::close));
                }
            });
            place.add(popover);
            popover.open();
        });
    }
}
