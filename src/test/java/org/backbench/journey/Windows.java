package org.backbench.journey;

import com.microsoft.playwright.Browser;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The windows of the people of a journey: who comes again soon finds his own and need not sign in once more. */
final class Windows implements AutoCloseable {

    /** As many as a browser of a small machine carries. */
    private static final int OPEN = 8;

    private final Browser browser;
    private final String address;
    private final Axe axe;
    private final Map<String, AtTheScreen> open = new LinkedHashMap<>(OPEN, .75f, true);

    Windows(Browser browser, String address, Axe axe) {
        this.browser = browser;
        this.address = address;
        this.axe = axe;
    }

    /** Lets this person work in his window; what it shows when that fails is kept as a picture. */
    void as(String login, Consumer<AtTheScreen> work) {
        AtTheScreen person = of(login);
        try {
            work.accept(person);
        } catch (RuntimeException | AssertionError failure) {
            person.picture("failed-" + login);
            throw failure;
        }
    }

    private AtTheScreen of(String login) {
        AtTheScreen known = open.get(login);
        if (known != null) {
            return known;
        }
        if (open.size() == OPEN) {
            Iterator<AtTheScreen> longestUnused = open.values().iterator();
            longestUnused.next().close();
            longestUnused.remove();
        }
        AtTheScreen fresh = new AtTheScreen(browser, address, login, axe);
        open.put(login, fresh);
        return fresh;
    }

    @Override
    public void close() {
        open.values().forEach(AtTheScreen::close);
        open.clear();
    }
}
