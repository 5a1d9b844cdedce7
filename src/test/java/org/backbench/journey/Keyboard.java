package org.backbench.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** Somebody at the screens without a mouse: each step is a key, and after each the focus must be seen. */
final class Keyboard {

    /** More stops than any screen has between two things that belong together. */
    private static final int MOST = 90;

    private static final int PATIENCE_MILLIS = 20_000;
    private static final String STEPS = """
        const focused = () => {
            let e = document.activeElement;
            while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
            const over = /^vaadin-(popover|dialog)$/.test(e?.localName) && e.shadowRoot.querySelector('#overlay');
            return over ? over.shadowRoot.querySelector('[part~=overlay]') : e;
        };
        const around = e => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;\
        """;

    /** The focus is on something, on screen and not under a foot, and it or something around it shows a ring. */
    private static final String SEEN = "() => {" + STEPS + """
            const at = focused();
            if (!at || at === document.body || at === document.documentElement) return false;
            const box = at.getBoundingClientRect();
            if (!box.width || box.bottom < 0 || box.top > innerHeight) return false;
            for (const foot of document.querySelectorAll('.bb-foot')) {
                const over = foot.getBoundingClientRect();
                const beside = box.right <= over.left || box.left >= over.right;
                const whole = box.bottom <= over.top + 1 || box.top >= over.bottom || box.height > over.top;
                if (!beside && !whole && !foot.contains(at) && !at.closest('vaadin-dialog')) return false;
            }
            for (let e = at; e; e = around(e)) {
                if (e.nodeType !== 1) continue;
                if (e.matches('[focus-ring], [navigating]')) return true;
                for (const pseudo of [null, '::before', '::after']) {
                    const style = getComputedStyle(e, pseudo);
                    if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) return true;
                }
            }
            return false;
        }\
        """;

    private static final String AT = "what => {" + STEPS + """
            for (let e = focused(); e; e = around(e)) if (e.matches?.(what)) return true;
            return false;
        }\
        """;
    private static final String WHERE = "() => {" + STEPS + """
            const e = focused();
            return e ? e.outerHTML.slice(0, 300) : 'nothing';
        }\
        """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
        AtTheScreen.quiet(page);
        try {
            page.waitForFunction(SEEN, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
        } catch (TimeoutError unseen) {
            throw new AssertionError(
                    "After %s on %s the focus is not seen: %s".formatted(key, page.url(), page.evaluate(WHERE)));
        }
    }

    /** Types into what has the focus. */
    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes on with Tab until something that this selector names has the focus. */
    void tabTo(String what) {
        for (int steps = 0; steps < MOST && !isAt(what); steps++) {
            press("Tab");
        }
        if (!isAt(what)) {
            throw new AssertionError("%d times Tab on %s do not lead to %s but to %s"
                    .formatted(MOST, page.url(), what, page.evaluate(WHERE)));
        }
    }

    boolean isAt(String what) {
        return (boolean) page.evaluate(AT, what);
    }
}
