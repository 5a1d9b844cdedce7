package org.backbench.letters;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.people.Recipient;
import org.jspecify.annotations.Nullable;

/** The letters of one batch: who gets them is known, and what each says is worked out here. */
final class WritingDesk {

    private static final Recipient READER = new Recipient(Writing.OFFICE, 0, "colleague", null, null);

    private final Wording wording;
    private final Map<String, List<Recipient>> holders;
    private final Map<Long, NotificationSetting> settings;
    private final Instant now;
    private final Map<String, Instant> dueAts = new HashMap<>();

    WritingDesk(
            Wording wording,
            Map<String, List<Recipient>> holders,
            Map<Long, NotificationSetting> settings,
            Instant now) {
        this.wording = wording;
        this.holders = holders;
        this.settings = settings;
        this.now = now;
    }

    Stream<NewLetter> letters(Occasion occasion, CaseFile file) {
        List<Recipient> direct = holders.getOrDefault(occasion.roleKey(), List.of());
        List<Recipient> readers = direct.isEmpty() ? holders.getOrDefault(Writing.OFFICE, List.of()) : direct;
        Recipient replyTo = ReplyTo.of(occasion, file, holders);
        return readers.isEmpty()
                ? Stream.of(letter(occasion, file, null, replyTo, LetterState.NOBODY))
                : readers.stream().map(reader -> letter(occasion, file, reader, replyTo, state(occasion, reader)));
    }

    private NewLetter letter(
            Occasion occasion,
            CaseFile file,
            @Nullable Recipient reader,
            @Nullable Recipient replyTo,
            LetterState state) {
        LetterKind kind = occasion.kind();
        Recipient named = reader == null ? READER : reader;
        LetterWords words = wording.words(occasion, file, named.name());
        return new NewLetter(
                occasion,
                reader,
                kind.subject(words),
                body(kind.body(words), occasion, named, words),
                replyTo,
                dueAt(kind, named),
                state);
    }

    /** Whoever reads it in the place of another is told so. */
    private static String body(String text, Occasion occasion, Recipient reader, LetterWords words) {
        return reader.roleKey().equals(occasion.roleKey())
                ? text
                : "Nobody holds the role %s at present, so this comes to you.\n\n%s".formatted(words.role(), text);
    }

    private LetterState state(Occasion occasion, Recipient reader) {
        return setting(reader).leavesOut(occasion.kind()) ? LetterState.LEFT_OUT : LetterState.HELD;
    }

    private Instant dueAt(LetterKind kind, Recipient reader) {
        NotificationSetting setting = setting(reader);
        return dueAts.computeIfAbsent(
                setting.alone(kind) + " " + setting.digestTime(), key -> wording.dueAt(kind, setting, now));
    }

    private NotificationSetting setting(Recipient reader) {
        return settings.getOrDefault(reader.personId(), NotificationSetting.USUAL);
    }
}
