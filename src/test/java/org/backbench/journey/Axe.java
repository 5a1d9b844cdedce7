package org.backbench.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks with axe at what a window shows, wide and light, then narrow and dark, and keeps what is wrong with it; at four
 * times the size nothing but a table may need scrolling sideways.
 */
final class Axe {

    private static final int WIDE = 1366;
    private static final int NARROW = 400;

    /** What a window of the usual width holds at four times the size. */
    private static final int ZOOMED = 341;

    private static final int HEIGHT = 900;
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Object RULES = Map.of("type", "tag", "values", TAGS);
    private static final String RUN = """
        async rules => (await axe.run(document, { runOnly: rules, resultTypes: ['violations'] })).violations
            .flatMap(v => v.nodes.map(n => [v.id, n.target.flat().join(' '),
                (n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? v.help]))\
        """;
    private static final String SIDEWAYS = """
        () => [document.scrollingElement, ...document.querySelectorAll('.bb-page, .bb-detail, .bb-signin, .bb-dialog'),
               document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~=content]')]
            .filter(e => e && e.scrollWidth > e.clientWidth + 1)
            .map(e => (e.className || e.localName) + ' is ' + e.scrollWidth + ' wide in ' + e.clientWidth)\
        """;

    private final String script = script();
    private final KnownFindings known = KnownFindings.read();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    /** Looks once at each screen; the second time it has seen it. */
    void look(Page page, String screen) {
        if (!seen.add(screen)) {
            return;
        }
        AtTheScreen.quiet(page);
        judge(page, screen + ", wide");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(NARROW, HEIGHT);
        AtTheScreen.quiet(page);
        judge(page, screen + ", narrow and dark");
        AtTheScreen.picture(page, "narrow-" + screen.replaceAll("[^A-Za-z0-9]+", "-"));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(ZOOMED, HEIGHT);
        AtTheScreen.quiet(page);
        fit(page, screen + ", at 400 %");
        page.setViewportSize(WIDE, HEIGHT);
        AtTheScreen.quiet(page);
    }

    /** What is wrong on the screens looked at, those known of Vaadin's own parts left out. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    Set<String> seen() {
        return Set.copyOf(seen);
    }

    KnownFindings known() {
        return known;
    }

    /** Looks at what the window shows as it is. */
    void judge(Page page, String where) {
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(script);
        }
        for (Object found : (List<?>) page.evaluate(RUN, RULES)) {
            List<?> parts = (List<?>) found;
            String rule = parts.get(0).toString();
            String target = parts.get(1).toString();
            if (!known.covers(rule, target)) {
                faults.add("%s: %s at %s: %s".formatted(where, rule, target, parts.get(2)));
            }
        }
        fit(page, where);
    }

    private void fit(Page page, String where) {
        for (Object wide : (List<?>) page.evaluate(SIDEWAYS)) {
            faults.add("%s: scrolls sideways: %s".formatted(where, wide));
        }
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
