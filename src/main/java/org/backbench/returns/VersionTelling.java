package org.backbench.returns;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what becomes of a version: trail, and story for the people of its body until it is certified. */
@Component
class VersionTelling {

    private final Audit audit;
    private final Story story;
    private final Certifiers certifiers;

    VersionTelling(Audit audit, Story story, Certifiers certifiers) {
        this.audit = audit;
        this.story = story;
        this.certifiers = certifiers;
    }

    /** @param why the reason of a correction; null where nothing is corrected */
    void sent(Person person, CaseFile file, ReturnVersion sent, @Nullable String why) {
        audit.record(person.login(), "send-return", file.reference(), file.id(), said(sent));
        String sentence = "%s, %s, sent version %d of the return for certification.%s"
                .formatted(
                        person.name(),
                        Role.RETURN_OFFICER.title(),
                        sent.number(),
                        why == null ? "" : " Why it is corrected: “%s”".formatted(why));
        story.tellOwn(file.id(), StoryKind.FIGURES, person, sentence);
        certifiers.warn(file, person);
    }

    /** The story says it when the return is received. */
    void certified(Person person, CaseFile file, ReturnVersion version) {
        audit.record(person.login(), "certify-return", file.reference(), file.id(), said(version));
    }

    /**
     * @param lines by the name of a line that is to be put right, what is wrong with it
     * @param open the names of all lines that open for it; none: every line does
     */
    void sentBack(
            Person person, CaseFile file, ReturnVersion version, Map<String, String> lines, Collection<String> open) {
        String named = open.isEmpty() ? "" : " Lines: %s.".formatted(String.join(", ", open));
        audit.record(
                person.login(),
                "send-back-return",
                file.reference(),
                file.id(),
                said(version) + ": " + version.reason() + named);
        String reasons = lines.entrySet().stream()
                .map(line -> "%s (“%s”)".formatted(line.getKey(), line.getValue()))
                .collect(joining(", "));
        String sentence = "%s, %s, sent version %d of the return back: “%s”%s"
                .formatted(
                        person.name(),
                        Role.CERTIFYING_OFFICER.title(),
                        version.number(),
                        version.reason(),
                        reasons.isEmpty() ? "" : " Lines to put right: %s.".formatted(reasons));
        story.tellOwn(file.id(), StoryKind.DECISION, person, sentence);
    }

    private static String said(ReturnVersion version) {
        return "version %d, sha-256 %s".formatted(version.number(), version.contentHash());
    }
}
