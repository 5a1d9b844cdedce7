package org.backbench.ui.home;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.backbench.people.Person;

/** A part of the home page. They come in the order of their beans. */
interface HomePart {

    /** Where a part stands: over the whole width, in the wide column, or beside it. */
    enum Where {
        TOP,
        MAIN,
        SIDE
    }

    Where where();

    /** What it shows to this person; nothing where it is not for him, or there is nothing to say. */
    Optional<? extends Component> of(Person person);
}
