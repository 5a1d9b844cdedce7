package org.backbench.ui.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.audit.AuditEvent;
import org.backbench.people.People;
import org.backbench.ui.shell.Roles;
import org.springframework.stereotype.Component;

/** Puts rows of the trail into words: names for logins, roles for keys. */
@Component
class AuditLines {

    private final People people;
    private final Roles roles;

    AuditLines(People people, Roles roles) {
        this.people = people;
        this.roles = roles;
    }

    List<AuditLine> of(List<AuditEvent> events) {
        Map<String, String> names =
                people.names(events.stream().map(AuditEvent::actor).distinct().toList());
        Map<String, String> parties = roles.ofKeys(events.stream()
                .map(AuditEvent::onBehalfOf)
                .filter(Objects::nonNull)
                .toList());
        return events.stream()
                .map(event -> new AuditLine(
                        event.at(),
                        names.getOrDefault(event.actor(), "Backbench (%s)".formatted(event.actor())),
                        event.onBehalfOf() == null ? "" : parties.getOrDefault(event.onBehalfOf(), ""),
                        sentence(event),
                        "%s, %s".formatted(words(event.action()), event.object()),
                        from(event)))
                .toList();
    }

    /** What was written down, where that is a sentence; else the name of the action before it. */
    private static String sentence(AuditEvent event) {
        String detail = event.detail();
        if (detail.contains(" ") && (Character.isUpperCase(detail.codePointAt(0)) || detail.endsWith("."))
                || detail.startsWith("“")) {
            return detail;
        }
        String action = words(event.action());
        String begun = Character.toUpperCase(action.charAt(0)) + action.substring(1);
        return detail.isBlank() ? begun + "." : "%s: %s.".formatted(begun, detail);
    }

    /** What Backbench does by itself comes from no address. */
    private static String from(AuditEvent event) {
        return event.address().equals("-") ? event.door() : event.door() + " " + event.address();
    }

    private static String words(String action) {
        return action.replace('-', ' ');
    }
}
