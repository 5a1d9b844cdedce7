package org.backbench.ui.look;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says over everything written about a real body in training mode that it is not real. */
public final class Watermark extends HtmlContainer {

    private Watermark(String words) {
        super("p");
        addClassName("bb-watermark");
        setText(words);
    }

    /** The mark; empty where nothing is to be marked. */
    public static Optional<Watermark> of(@Nullable String words) {
        return Optional.ofNullable(words).map(Watermark::new);
    }
}
