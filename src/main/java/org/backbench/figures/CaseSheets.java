package org.backbench.figures;

import org.backbench.audit.Audit;
import org.backbench.audit.AuditEvent;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFilter;
import org.backbench.cases.Cases;
import org.backbench.cases.Conversation;
import org.backbench.cases.Remark;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.springframework.stereotype.Service;

/** The cases a person may see, and what happened in one, as files. */
@Service
public class CaseSheets {

    private static final int PAGE = 500;

    private final Cases cases;
    private final Story story;
    private final Conversation conversation;
    private final Audit audit;
    private final Rights rights;

    CaseSheets(Cases cases, Story story, Conversation conversation, Audit audit, Rights rights) {
        this.cases = cases;
        this.story = story;
        this.conversation = conversation;
        this.audit = audit;
        this.rights = rights;
    }

    public Sheet<CaseFile> cases(Person person, CaseFilter filter) {
        return new Sheet<>("cases", () -> Page.all(after -> cases.list(person, filter, after, PAGE)))
                .column("case", CaseFile::reference)
                .column("cycle", CaseFile::cycle)
                .column("data_year", CaseFile::dataYear)
                .column("template", CaseFile::template)
                .column("body", CaseFile::bodyCode)
                .column("name", CaseFile::bodyName)
                .column("fictional", CaseFile::fictional)
                .column("class", CaseFile::bodyClass)
                .column("region", CaseFile::region)
                .column("partnership", CaseFile::riep)
                .column("route", CaseFile::route)
                .column("status", file -> file.status().title())
                .column("opened", CaseFile::openedAt)
                .column("closed", CaseFile::closedAt);
    }

    /** What happened in a case, newest first. */
    public Sheet<StoryEntry> story(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        return new Sheet<>("story-" + reference, () -> Page.all(after -> story.of(person, file, null, after, PAGE)))
                .column("when", StoryEntry::at)
                .column("kind", StoryEntry::kind)
                .column("who", StoryEntry::byName)
                .column("what_happened", StoryEntry::sentence);
    }

    /** What was said about a case, newest first. */
    public Sheet<Remark> conversation(Person person, String reference) {
        cases.find(person, reference);
        return new Sheet<>(
                        "conversation-" + reference,
                        () -> Page.all(after -> conversation.of(person, reference, after, PAGE)))
                .column("when", Remark::at)
                .column("who", Remark::byName)
                .column("as", Remark::roleKey)
                .column("words", Remark::words);
    }

    /** The trail of a case, newest first. */
    public Sheet<AuditEvent> audit(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        rights.require(person, "see-audit");
        return new Sheet<>("audit-" + reference, () -> Page.all(after -> audit.ofCase(file.id(), after, PAGE)))
                .column("when", AuditEvent::at)
                .column("recorded", AuditEvent::recordedAt)
                .column("who", AuditEvent::actor)
                .column("for_whom", AuditEvent::onBehalfOf)
                .column("what", AuditEvent::action)
                .column("of_what", AuditEvent::object)
                .column("detail", AuditEvent::detail)
                .column("door", AuditEvent::door)
                .column("address", AuditEvent::address);
    }
}
