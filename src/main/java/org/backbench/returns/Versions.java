package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the versions of a return and takes the decisions on them: what is certified is hashed and never changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Versions {

    private final Counting counting;
    private final VersionRows versions;
    private final Drafts drafts;
    private final VersionTelling telling;
    private final Clock clock;

    Versions(Counting counting, VersionRows versions, Drafts drafts, VersionTelling telling, Clock clock) {
        this.counting = counting;
        this.versions = versions;
        this.drafts = drafts;
        this.telling = telling;
        this.clock = clock;
    }

    ReturnVersion newest(BodyReturn owed) {
        return versions.list(owed.id()).getFirst();
    }

    public Optional<ReturnVersion> find(long returnId, int number) {
        return versions.find(returnId, number);
    }

    /** The lines of a version that have a value. */
    public Map<String, BigDecimal> figures(ReturnVersion version) {
        return versions.figures(version.id());
    }

    /** Everything a version holds. */
    public HandedIn content(ReturnVersion version) {
        return versions.content(version.id());
    }

    /** Adds a version that nobody certifies; its number. */
    public int addProForma(BodyReturn owed, Instant at, String by, String note, String hash, HandedIn content) {
        return versions.insertProForma(owed.id(), at, by, note, hash, content);
    }

    /**
     * Makes a version of the draft that waits for the certifying officer; the case says when there is none.
     *
     * @param why the reason of a correction; null where nothing is corrected
     */
    public ReturnVersion send(Person person, CaseFile file, BodyReturn owed, @Nullable String why) {
        ReturnDraft draft = drafts.of(owed);
        if (!draft.open().isEmpty()) {
            throw new BodyReturn.NotReady(draft.open());
        }
        HandedIn content = new HandedIn(
                draft.figures(), draft.notMeasured(), draft.standings(), draft.used(), draft.underQuery(), List.of());
        String hash = Content.hash(drafts.templateOf(owed), owed.cycle(), owed.bodyCode(), content);
        versions.insertSent(owed.id(), clock.instant(), person.login(), hash, content);
        ReturnVersion sent = newest(owed);
        telling.sent(person, file, sent, why);
        return sent;
    }

    /** The newest version counts from now on. */
    public ReturnVersion certify(Person person, CaseFile file, BodyReturn owed) {
        ReturnVersion version = newest(owed).requireOtherThanSender(person);
        versions.decide(version.id(), "CERTIFIED", clock.instant(), person.login(), null);
        counting.from(owed, version.number());
        telling.certified(person, file, version);
        return newest(owed);
    }

    /**
     * Gives the newest version back.
     *
     * @param lines those to put right, each with its reason: only they, and what rules tie to them, open for typing;
     *     none: all lines do
     */
    public ReturnVersion sendBack(
            Person person, CaseFile file, BodyReturn owed, String reason, Map<String, String> lines) {
        Template template = drafts.templateOf(owed);
        ReturnVersion version = newest(owed);
        versions.decide(version.id(), "SENT_BACK", clock.instant(), person.login(), reason);
        Map<String, String> open = new LinkedHashMap<>(lines);
        OpenedLines.with(template, versions.figures(version.id()), lines.keySet())
                .forEach((line, with) -> open.put(
                        line,
                        "with “%s”, to which a rule ties it."
                                .formatted(template.line(with).label())));
        versions.insertSentBackLines(version.id(), open);
        telling.sentBack(
                person,
                file,
                newest(owed),
                named(template, lines),
                named(template, open).keySet());
        return newest(owed);
    }

    /** The reasons by the names of their lines. */
    private static Map<String, String> named(Template template, Map<String, String> lines) {
        Map<String, String> named = new LinkedHashMap<>();
        lines.forEach((line, reason) -> named.put(template.line(line).label(), reason));
        return named;
    }
}
