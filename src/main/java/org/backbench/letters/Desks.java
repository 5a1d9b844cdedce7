package org.backbench.letters;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.backbench.people.Recipient;
import org.springframework.stereotype.Component;

/** Sets up a desk for the letters of one batch: how their readers want letters is looked up once. */
@Component
class Desks {

    private final SettingRows settings;
    private final LetterTemplates templates;
    private final DigestTimes times;
    private final Clock clock;

    Desks(SettingRows settings, LetterTemplates templates, DigestTimes times, Clock clock) {
        this.settings = settings;
        this.templates = templates;
        this.times = times;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    WritingDesk open(Map<String, List<Recipient>> holders, Instant now) {
        List<Long> readers = holders.values().stream()
                .flatMap(List::stream)
                .map(Recipient::personId)
                .toList();
        return new WritingDesk(templates, times, holders, settings.find(readers), now);
    }
}
