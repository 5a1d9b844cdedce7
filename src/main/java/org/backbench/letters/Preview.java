package org.backbench.letters;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.RungState;
import org.backbench.people.Recipient;
import org.backbench.people.Recipients;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out which letters the running clocks of a case will cause: when, to whom, of which kind. */
@Component
class Preview {

    private final Deadlines deadlines;
    private final Recipients recipients;
    private final SettingRows settings;
    private final DigestTimes times;
    private final LetterKinds kinds;

    Preview(Deadlines deadlines, Recipients recipients, SettingRows settings, DigestTimes times, LetterKinds kinds) {
        this.deadlines = deadlines;
        this.recipients = recipients;
        this.settings = settings;
        this.times = times;
        this.kinds = kinds;
    }

    private record Coming(ClockView clock, ClockView.RungView rung, LetterKind kind) {}

    /** In the order in which they will be written. */
    List<LetterToCome> of(long caseId) {
        return deadlines.ofCase(caseId).stream()
                .flatMap(clock -> clock.rungs().stream()
                        .filter(rung -> rung.state() == RungState.TO_COME)
                        .map(rung ->
                                new Coming(clock, rung, kinds.ofRung(clock.kind(), rung.code(), rung.escalates()))))
                .sorted(java.util.Comparator.comparing(
                        (Coming coming) -> coming.rung().dueAt()))
                .flatMap(this::letters)
                .toList();
    }

    /** As people hold their roles, and are away, by what is known today. */
    private Stream<LetterToCome> letters(Coming coming) {
        String key = coming.rung().audience();
        Map<String, List<Recipient>> holders = recipients.on(coming.rung().day(), List.of(key, Writing.OFFICE));
        List<Recipient> readers = holders.getOrDefault(key, holders.getOrDefault(Writing.OFFICE, List.of()));
        if (readers.isEmpty()) {
            return Stream.of(letter(coming, null, NotificationSetting.USUAL));
        }
        Map<Long, NotificationSetting> chosen =
                settings.find(readers.stream().map(Recipient::personId).toList());
        return readers.stream()
                .filter(reader -> !setting(chosen, reader).leavesOut(coming.kind()))
                .map(reader -> letter(coming, reader, setting(chosen, reader)));
    }

    private LetterToCome letter(Coming coming, @Nullable Recipient reader, NotificationSetting setting) {
        ClockView.RungView rung = coming.rung();
        LetterKind kind = coming.kind();
        Role role = Role.of(rung.audience());
        boolean blind = role == Role.PEER || role == Role.LEAD_PEER;
        return new LetterToCome(
                rung.day(),
                setting.alone(kind) ? rung.dueAt() : times.after(rung.dueAt(), setting),
                kind.key(),
                kind.title(),
                kind.mark(),
                coming.clock().label(),
                rung.code(),
                blind ? role.key() : rung.audience(),
                reader == null || blind ? null : reader.name());
    }

    private static NotificationSetting setting(Map<Long, NotificationSetting> chosen, Recipient reader) {
        return chosen.getOrDefault(reader.personId(), NotificationSetting.USUAL);
    }
}
