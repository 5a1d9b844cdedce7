package org.backbench.ui.look;

import java.util.Locale;

/** The shape before a status word; only attention and trouble have a colour of their own. */
public enum Shape {
    /** Ring: not due, not begun. */
    TODO,
    /** Dot: under way. */
    NOW,
    /** Half disc: begun. */
    HALF,
    /** Tick: done, needs nobody. */
    DONE,
    /** Bars: on hold. */
    HOLD,
    /** Triangle: attention. */
    SOON,
    /** Speech: a query is open. */
    QUERY,
    /** Diamond: late. */
    LATE,
    /** Cross: refused. */
    REFUSED,
    /** Octagon: conflict. */
    CONFLICT,
    /** Lock: under embargo. */
    LOCK,
    /** Plus: evidence for. */
    PLUS,
    /** Minus: evidence against. */
    MINUS;

    /** The value of data-is in theme.css. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
