package org.backbench.ui.shell;

import java.util.List;

/** A key, and what it does. */
public record KeyHint(String key, String meaning) {

    /** The keys of every screen. */
    public static final List<KeyHint> EVERYWHERE = List.of(
            new KeyHint("/", "search cases by body or reference"),
            new KeyHint("?", "the keys of the screen"),
            new KeyHint("Tab", "on to the next field, button or link; with Shift back"),
            new KeyHint("Enter", "follow the link, press the button"),
            new KeyHint("Esc", "close what is open over the screen"));
}
