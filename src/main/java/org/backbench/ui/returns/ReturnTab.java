package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.figures.FigureSheets;
import org.backbench.figures.Sheet;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Template;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;
import org.backbench.ui.returns.ReturnSheets.Column;
import org.backbench.worklist.WorkItem;

/** The return of a case: for its officer a form by function, for everybody else the figures in their versions. */
@Route(value = "cases/:reference/return", layout = CaseLayout.class)
@PermitAll
public class ReturnTab extends CaseTab {

    private final transient ReturnTools tools;
    private final transient ReturnSheets sheets;
    private final transient FigureSheets lists;

    ReturnTab(CaseDoor door, ReturnTools tools, FigureSheets lists) {
        super(door);
        this.tools = tools;
        this.lists = lists;
        sheets = tools.sheets();
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        Person person = door().person();
        BodyReturn owed = sheets.returns().ofCase(file.id());
        Template template = sheets.template(owed);
        if (template.caveat() != null) {
            add(Notice.attention("How to read these figures.", template.caveat()));
        }
        if (ReturnPage.isTyped(tools.desk(), person, file, template)) {
            new ReturnPage(tools, person, file, owed, "/cases/" + file.reference() + "/return")
                    .parts(address, done -> sent(file, done))
                    .forEach(this::add);
            return;
        }
        List<ReturnVersion> versions = sheets.versions(person, file);
        if (versions.isEmpty()) {
            add(new Card("Return", waiting(owed)));
            return;
        }
        addVersions(file, template, versions, address);
    }

    private void sent(CaseFile file, WorkItem done) {
        Toast.done(tools.tasks().aftermath().of(done));
        UI.getCurrent().navigate("cases/" + file.reference());
    }

    private void addVersions(CaseFile file, Template template, List<ReturnVersion> versions, QueryParameters address) {
        Person person = door().person();
        ReturnVersion shown = named(versions, address, "version").orElseGet(() -> ReturnSheets.standing(versions));
        Card card = new Card(template.title(), Box.text("p", "", sentence(shown)));
        sheets.signedNote(shown).ifPresent(note -> card.add(Box.text("p", "bb-2", "Context note: " + note)));
        List<String> asked = sheets.toExplain(person, file, shown);
        if (!asked.isEmpty()) {
            card.add(ToExplain.list(asked, file));
        }
        tools.whys().of(file, person, "save-return", "open-correction").ifPresent(card::add);
        if (versions.size() > 1) {
            card.note(links(file, versions, shown));
        }
        card.note(new SheetLinks(() -> named(versions, address, "beside")
                .<Sheet<?>>map(from -> lists.differences(person, file.reference(), from.number(), shown.number()))
                .orElseGet(() -> lists.figures(person, file.reference()))));
        Column figures = sheets.version(person, file, shown);
        Column beside = beside(file, versions, address);
        named(versions, address, "beside")
                .map(other -> new VersionDifference(
                        template, sheets.side(person, file, shown), sheets.side(person, file, other)))
                .ifPresent(difference -> card.add(difference.words(here(file, address))));
        add(card, new ReturnTable(template, figures, beside, sheets.marks(person, file), address).cards());
    }

    private static String here(CaseFile file, QueryParameters address) {
        String asked = address.excluding("line", "function").getQueryString();
        return "/cases/%s/return?%s".formatted(file.reference(), asked);
    }

    private Column beside(CaseFile file, List<ReturnVersion> versions, QueryParameters address) {
        return named(versions, address, "beside")
                .map(version -> sheets.version(door().person(), file, version))
                .orElseGet(() -> sheets.lastYear(file));
    }

    private static Component waiting(BodyReturn owed) {
        return new EmptyState(
                "No return has been received",
                "State: %s, due on %s. Its figures stand here once they are certified."
                        .formatted(owed.state().title(), When.shortDay(owed.due())));
    }

    private String sentence(ReturnVersion version) {
        String sent = version.source().equals("IMPORTED") ? "imported" : "sent by " + sheets.name(version.sentBy());
        String lead = "Version %d, %s on %s".formatted(version.number(), sent, When.day(version.sentAt()));
        if (version.decidedAt() == null) {
            return lead + ".";
        }
        String outcome = version.outcome().equals("SENT_BACK") ? "sent back" : "certified";
        String reason = version.reason() == null ? "" : " " + version.reason();
        return "%s, %s by %s on %s.%s"
                .formatted(
                        lead,
                        outcome,
                        sheets.name(String.valueOf(version.decidedBy())),
                        When.day(version.decidedAt()),
                        reason);
    }

    private static Box links(CaseFile file, List<ReturnVersion> versions, ReturnVersion shown) {
        Box links = Box.text("span", "bb-choices", "Version: ");
        for (ReturnVersion version : versions) {
            String href = "/cases/%s/return?version=%d".formatted(file.reference(), version.number());
            Anchor link = new Anchor(href, String.valueOf(version.number()));
            if (version.number() == shown.number()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(link, Box.text("span", "", " "));
        }
        versions.stream()
                .filter(version -> version.number() < shown.number())
                .findFirst()
                .ifPresent(before -> links.add(
                        Box.text("span", "", "· "),
                        new Anchor(
                                "/cases/%s/return?version=%d&beside=%d"
                                        .formatted(file.reference(), shown.number(), before.number()),
                                "compare with version " + before.number())));
        return links;
    }

    private static Optional<ReturnVersion> named(
            List<ReturnVersion> versions, QueryParameters address, String parameter) {
        return address.getSingleParameter(parameter).flatMap(number -> versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst());
    }
}
