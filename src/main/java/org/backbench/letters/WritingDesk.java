package org.backbench.letters;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.people.Recipient;
import org.jspecify.annotations.Nullable;

/** The letters of one batch: who holds which role is known, and who gets which letter when is worked out here. */
final class WritingDesk {

    private final LetterTemplates templates;
    private final DigestTimes times;
    private final Map<String, List<Recipient>> holders;
    private final Map<Long, NotificationSetting> settings;
    private final Instant now;
    private final Map<LocalTime, Instant> mornings = new HashMap<>();

    WritingDesk(
            LetterTemplates templates,
            DigestTimes times,
            Map<String, List<Recipient>> holders,
            Map<Long, NotificationSetting> settings,
            Instant now) {
        this.templates = templates;
        this.times = times;
        this.holders = holders;
        this.settings = settings;
        this.now = now;
    }

    Stream<NewLetter> letters(Occasion occasion, CaseFile file) {
        List<Recipient> direct = holders.getOrDefault(occasion.roleKey(), List.of()).stream()
                .filter(reader -> !occasion.notFor().contains(reader.personId()))
                .toList();
        List<Recipient> readers = direct.isEmpty() ? holders.getOrDefault(Writing.OFFICE, List.of()) : direct;
        Recipient replyTo = ReplyTo.of(occasion, file, holders);
        return readers.isEmpty()
                ? Stream.of(letter(occasion, null, replyTo, LetterState.NOBODY))
                : readers.stream().map(reader -> letter(occasion, reader, replyTo, state(occasion, reader)));
    }

    private NewLetter letter(
            Occasion occasion, @Nullable Recipient reader, @Nullable Recipient replyTo, LetterState state) {
        String readAs = reader == null ? Writing.OFFICE : reader.roleKey();
        return new NewLetter(
                occasion,
                templates.id(occasion.kind()),
                reader,
                !readAs.equals(occasion.roleKey()),
                replyTo,
                dueAt(occasion.kind(), reader),
                state);
    }

    private LetterState state(Occasion occasion, Recipient reader) {
        return setting(reader).leavesOut(occasion.kind()) ? LetterState.LEFT_OUT : LetterState.HELD;
    }

    private Instant dueAt(LetterKind kind, @Nullable Recipient reader) {
        NotificationSetting setting = reader == null ? NotificationSetting.USUAL : setting(reader);
        return setting.alone(kind)
                ? now
                : mornings.computeIfAbsent(setting.digestTime(), time -> times.after(now, setting));
    }

    private NotificationSetting setting(Recipient reader) {
        return settings.getOrDefault(reader.personId(), NotificationSetting.USUAL);
    }
}
