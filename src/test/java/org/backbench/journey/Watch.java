package org.backbench.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks over the shoulder of people at screens: nothing of a text may run, and all must stand as it was typed. */
final class Watch {

    private static final String NOTE_REPORTS = """
        window.__reports = [];
        document.addEventListener('securitypolicyviolation', e =>
            window.__reports.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
        """;

    /** All words and values of the page, and every element that one of the texts has made. */
    private static final String LOOK = """
        () => {
          const words = [], made = [];
          const look = root => {
            for (const node of root.childNodes) {
              if (node.nodeType === Node.TEXT_NODE) { words.push(node.data); continue; }
              if (node.nodeType !== Node.ELEMENT_NODE) { continue; }
              for (const each of node.attributes) {
                const runs = each.name.startsWith('on') || each.name === 'srcdoc'
                    || /^\\s*javascript:/i.test(each.value);
                if (runs && each.value.includes('__xss')) { made.push(node.outerHTML.slice(0, 200)); }
                if (['title', 'aria-label', 'alt', 'placeholder'].includes(each.name)) { words.push(each.value); }
              }
              if (node.localName === 'script' && node.text.startsWith('window.__xss')) { made.push(node.text); }
              if (['script', 'style'].includes(node.localName)) { continue; }
              if (typeof node.value === 'string') { words.push(node.value); }
              if (node.shadowRoot) { look(node.shadowRoot); }
              look(node);
            }
          };
          look(document.body);
          return {words: words.join(' '), made, ran: String(window.__xss), reports: window.__reports || []};
        }
        """;

    private final List<String> alarms = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /** Starts to look at a window before anything is shown in it. */
    void over(BrowserContext window) {
        window.addInitScript(NOTE_REPORTS);
        window.onPage(page -> page.onDialog(this::alarm));
    }

    private void alarm(Dialog dialog) {
        alarms.add("a dialog says " + dialog.message());
        dialog.dismiss();
    }

    /** Looks at what a page shows now. */
    @SuppressWarnings("unchecked")
    void look(Page page) {
        var seen = (Map<String, Object>) page.evaluate(LOOK);
        words.append(clean(String.valueOf(seen.get("words")))).append('\n');
        ((List<Object>) seen.get("made")).forEach(element -> alarms.add("%s: %s".formatted(page.url(), element)));
        ((List<Object>) seen.get("reports"))
                .forEach(report -> alarms.add("%s: policy %s".formatted(page.url(), report)));
        if (!"undefined".equals(seen.get("ran"))) {
            alarms.add("%s: text %s ran".formatted(page.url(), seen.get("ran")));
        }
    }

    List<String> alarms() {
        return alarms;
    }

    /** Whether any page so far showed this text exactly as it was typed. */
    boolean hasSeen(String text) {
        return words.indexOf(clean(text)) >= 0;
    }

    private static String clean(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
