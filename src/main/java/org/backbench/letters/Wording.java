package org.backbench.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills templates with the few words they may have, and says when a letter is handed over. */
@Component
class Wording {

    private final DigestTimes times;
    private final Clock clock;
    private final String address;

    Wording(DigestTimes times, Clock clock, LetterSettings settings) {
        this.times = times;
        this.clock = clock;
        this.address = settings.baseUrl().isBlank() ? "http://localhost:8080" : settings.baseUrl();
    }

    Instant now() {
        return clock.instant();
    }

    Instant dueAt(LetterKind kind, NotificationSetting setting, Instant now) {
        return setting.alone(kind) ? now : times.after(now, setting);
    }

    LetterWords words(Occasion occasion, CaseFile file, String recipient) {
        Role role = Role.of(occasion.roleKey());
        boolean blind = role == Role.PEER || role == Role.LEAD_PEER;
        return new LetterWords(
                recipient,
                role.title(),
                file.bodyName(),
                file.reference(),
                file.dataYear(),
                occasion.what(),
                due(occasion.due()),
                occasion.sentence(),
                "%s/%s".formatted(address, blind ? "work" : "cases/" + file.reference()));
    }

    private static String due(@Nullable LocalDate day) {
        return day == null ? "" : "is due on " + Dates.day(day);
    }
}
