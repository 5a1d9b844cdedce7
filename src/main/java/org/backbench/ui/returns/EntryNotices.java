package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Notice;

/** What an officer must know before he types and sends: what came back and why, and whether anybody can certify. */
record EntryNotices(Entry entry, ReturnSheets sheets) {

    List<Component> list() {
        List<Component> notices = new ArrayList<>();
        long caseId = entry.file().id();
        sheets.sentBack(entry.person(), entry.draft()).ifPresent(notices::add);
        entry.desk()
                .corrections()
                .running(caseId)
                .ifPresent(correction -> notices.add(Notice.attention(
                        "Open for correction.",
                        "“%s” Version %d goes on counting until the new one is certified."
                                .formatted(correction.reason(), correction.baseVersion()))));
        if (entry.desk().door().nobodyCertifies(entry.person(), caseId)) {
            notices.add(nobodyCertifies());
        }
        if (!entry.reopened().isEmpty()) {
            notices.add(new Card("Only these lines are open", reopened()));
        }
        return notices;
    }

    private Box reopened() {
        Box list = Box.of("ul", "bb-plain");
        String page = "/returns/%d/%s?line="
                .formatted(entry.file().cycle(), entry.file().bodyCode());
        entry.reopened()
                .forEach((line, reason) -> list.add(Box.of(
                        "li",
                        "",
                        new Anchor(page + line, entry.template().line(line).label()),
                        Box.text("span", "", ": " + reason))));
        return list;
    }

    static Notice nobodyCertifies() {
        return Notice.attention(
                "Nobody can certify.",
                "The body has no certifying officer beside you: the chief executive names one or a deputy. You can type"
                        + " and send meanwhile, but the return counts only once it is certified.");
    }
}
