package org.backbench.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backbench.audit.Audit;
import org.backbench.cases.RemarkRows.Author;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.worklist.Notices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of a remark: the trail of the case, open screens, and those who look after the case. */
@Component
class RemarkTelling {

    private final RemarkRows rows;
    private final Cases cases;
    private final People people;
    private final Notices notices;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RemarkTelling(
            RemarkRows rows,
            Cases cases,
            People people,
            Notices notices,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.cases = cases;
        this.people = people;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
    }

    void said(CaseFile file, Person by, Author as, Remark remark) {
        audit.record(
                by.login(),
                as.roleKey(),
                "join-conversation",
                "remark " + remark.id(),
                file.id(),
                "%s wrote in the conversation.".formatted(as.name()));
        String sentence =
                "%s wrote in the conversation on %s, %s.".formatted(as.name(), file.bodyName(), file.reference());
        notices.tellAll(readers(file, by), sentence);
        events.publishEvent(new RemarkMade(file.id(), remark.id(), as.name(), as.roleKey(), sentence));
    }

    /** Its return officers, the review managers of its partnership, and who has said something and still sees it. */
    private List<Long> readers(CaseFile file, Person butNot) {
        List<Person> holders = new ArrayList<>(people.holding(file.body(Role.RETURN_OFFICER)));
        if (file.riep() != null) {
            holders.addAll(people.holding(file.partnership(Role.REVIEW_MANAGER)));
        }
        Set<Long> ids = new LinkedHashSet<>(holders.stream().map(Person::id).toList());
        rows.authors(file.id()).stream()
                .filter(id -> cases.sees(people.get(id), file.id()))
                .forEach(ids::add);
        ids.remove(butNot.id());
        return List.copyOf(ids);
    }
}
