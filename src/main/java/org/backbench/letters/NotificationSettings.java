package org.backbench.letters;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.backbench.problems.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants letters: everybody chooses for himself. */
@Service
@Transactional
public class NotificationSettings {

    /** A kind of letter that may be left out. */
    public record Choice(String kind, String title) {}

    private final SettingRows rows;
    private final LetterKinds kinds;
    private final Audit audit;

    NotificationSettings(SettingRows rows, LetterKinds kinds, Audit audit) {
        this.rows = rows;
        this.kinds = kinds;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public NotificationSetting of(Person person) {
        return rows.find(List.of(person.id())).getOrDefault(person.id(), NotificationSetting.USUAL);
    }

    /** What may be left out: information that asks for nothing. */
    @Transactional(readOnly = true)
    public List<Choice> choices() {
        return kinds.all().stream()
                .filter(kind -> kind.mark() == Mark.INFORM)
                .map(kind -> new Choice(kind.key(), kind.title()))
                .sorted(Comparator.comparing(Choice::title))
                .toList();
    }

    /** Stores the choice of this person; letters written before keep the time they were given. */
    public NotificationSetting save(Person person, NotificationSetting setting) {
        Set<String> allowed = choices().stream().map(Choice::kind).collect(Collectors.toSet());
        if (!allowed.containsAll(setting.leftOut())) {
            throw new AlwaysComes();
        }
        rows.save(person.id(), setting);
        audit.record(
                person.login(),
                "set-notifications",
                person.login(),
                null,
                setting.atOnce() ? "Letters come at once." : "Letters come once a day.");
        return of(person);
    }

    /** What asks to act cannot be left out. */
    public static final class AlwaysComes extends Refused {
        AlwaysComes() {
            super("Only information can be left out. Letters that ask you to act always come.");
        }
    }
}
