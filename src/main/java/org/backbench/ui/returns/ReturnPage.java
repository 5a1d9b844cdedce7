package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.ReturnState;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Template;
import org.backbench.returns.contacts.Contacts;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.ui.cases.CaseWhys;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.returns.ReturnSheets.Column;
import org.backbench.worklist.WorkItem;

/** What one person sees of one return. */
final class ReturnPage {

    private final ReturnSheets sheets;
    private final ReturnTasks tasks;
    private final EntryDesk desk;
    private final Contacts contacts;
    private final ReturnDuties duties;
    private final Person person;
    private final CaseFile file;
    private final BodyReturn owed;
    private final CaseWhys whys;
    private final String path;

    /** @param path where it is shown: addresses of its functions begin with it */
    ReturnPage(ReturnTools tools, Person person, CaseFile file, BodyReturn owed, String path) {
        sheets = tools.sheets();
        tasks = tools.tasks();
        desk = tools.desk();
        contacts = tools.contacts();
        duties = tools.duties();
        whys = tools.whys();
        this.path = path;
        this.person = person;
        this.file = file;
        this.owed = owed;
    }

    private Template template() {
        return sheets.template(owed);
    }

    /** Whose return, of which year, by when, and where it stands. */
    Component head() {
        Box crumbs = Box.div("bb-s bb-2", new Anchor("/cases/" + file.reference(), file.reference()));
        crumbs.add(Box.text("span", "", " / return"));
        Box line = Box.div("bb-2");
        line.add("%s · cycle %d, data year %s · ".formatted(template().title(), file.cycle(), file.dataYear()));
        line.add(status());
        return Box.div(
                "bb-card",
                crumbs,
                Box.of("h1", "", FictionalTag.named("Return of " + file.bodyName(), file.fictional())),
                line);
    }

    private Component status() {
        if (owed.state().isReceived()) {
            return new Status(Shape.DONE, duties.of(owed).inWords());
        }
        Box both = Box.text("span", "", owed.state().title() + ", ");
        both.add(
                tasks.dates().of(owed.due()).status(),
                Box.text("span", "", " (" + tasks.dates().of(owed.due()).date() + ")"));
        return both;
    }

    /** Whether this person may type into it now. */
    static boolean isTyped(EntryDesk desk, Person person, CaseFile file, Template template) {
        return !template.bulkOnly()
                && desk.door().isOpen(file.id())
                && person.holds(Role.RETURN_OFFICER.at(file.bodyCode()));
    }

    /**
     * The parts below the head.
     *
     * @param asked what the address asks for: a function, a line
     * @param done told when a task was completed from here
     */
    List<Component> parts(QueryParameters asked, Consumer<WorkItem> done) {
        List<Component> parts = new ArrayList<>();
        String caveat = template().caveat();
        if (caveat != null) {
            parts.add(Notice.attention("How to read these figures.", caveat));
        }
        if (asksForContacts()) {
            parts.add(new ContactsCard(
                    contacts, tasks.dates(), person, file, asked.getParameters().containsKey("contacts")));
        }
        if (isTyped(desk, person, file, template())) {
            addEntry(parts, asked, done);
        } else {
            addVersion(parts, asked, done);
        }
        return parts;
    }

    /** Nobody is named for figures that are published elsewhere; who may not know the names sees no card. */
    private boolean asksForContacts() {
        return !template().bulkOnly() && contacts.mayRead(person, file);
    }

    private void addEntry(List<Component> parts, QueryParameters asked, Consumer<WorkItem> done) {
        Entry entry = new Entry(desk, person, file, template(), sheets.lastYear(file));
        parts.addAll(new EntryNotices(entry, sheets).list());
        Box standing = Box.div("bb-row");
        parts.add(new EntryPane(entry, path, asked, sheets::name));
        foot("prepare-return", "Send for certification", "send-return", done)
                .or(() -> foot("correct-return", "Send the correction", "send-correction", done))
                .ifPresent(foot -> {
                    foot.add(standing);
                    parts.add(foot);
                    entry.follow(() -> {
                        standing.removeAll();
                        standing.add(entry.standing());
                    });
                });
    }

    private void addVersion(List<Component> parts, QueryParameters asked, Consumer<WorkItem> done) {
        List<ReturnVersion> versions = sheets.versions(person, file);
        if (versions.isEmpty()) {
            parts.add(new Card(
                    "Return",
                    new EmptyState(
                            "No return has been received",
                            "State: %s. Its figures stand here once they are certified."
                                    .formatted(owed.state().title()))));
            return;
        }
        ReturnVersion version = ReturnSheets.standing(versions);
        CertificateCard certificate = new CertificateCard(sheets, person, file, version);
        parts.add(explained(certificate.card(versions.size())));
        toExplain(version).ifPresent(parts::add);
        if (owed.state() == ReturnState.AWAITING_CERTIFICATION) {
            certificate.movements(template()).ifPresent(parts::add);
        }
        Column figures = sheets.version(person, file, version).called(file.dataYear());
        parts.add(
                new ReturnTable(template(), figures, sheets.lastYear(file), sheets.marks(person, file), asked).cards());
        foot("certify-return", "Certify or send back", "certify-return", done)
                .or(() -> foot("certify-correction", "Certify or send back", "certify-correction", done))
                .ifPresent(parts::add);
    }

    /** With why its figures stand as they are. */
    private Card explained(Card card) {
        whys.of(file, person, "save-return", "open-correction").ifPresent(card::add);
        return card;
    }

    private Optional<Card> toExplain(ReturnVersion version) {
        List<String> asked = sheets.toExplain(person, file, version);
        return asked.isEmpty() ? Optional.empty() : Optional.of(new Card("To explain", ToExplain.list(asked, file)));
    }

    /** A foot with the button of this task, when it is open and this person's to do. */
    private Optional<Box> foot(String task, String verb, String testId, Consumer<WorkItem> done) {
        return tasks.open(person, file.id(), task).map(item -> {
            Button act = new Button(verb + "…", click -> new TaskDialog(tasks, person, item, verb, done).open());
            act.addThemeVariants(ButtonVariant.PRIMARY);
            act.getElement().setAttribute("data-testid", testId);
            return Box.div("bb-foot bb-pagefoot", act, new Anchor("/work/" + item.id(), "The task in your queue"));
        });
    }
}
