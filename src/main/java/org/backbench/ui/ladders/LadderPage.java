package org.backbench.ui.ladders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.backbench.cases.Cases;
import org.backbench.deadlines.EditPreview;
import org.backbench.deadlines.Ladder;
import org.backbench.deadlines.LadderEdit;
import org.backbench.deadlines.LadderRung;
import org.backbench.deadlines.LadderVersion;
import org.backbench.deadlines.LedgerEdits;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** One ladder: its steps, its versions, and a change of it, which shows what would move before it is made. */
@Route(value = "programme/ladders/:kind", layout = Shell.class)
@PermitAll
public class LadderPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient Office office;
    private final transient LedgerEdits edits;
    private final transient Cases cases;
    private final Box work = Box.div("bb-stack");
    private String kind = "";

    LadderPage(Office office, LedgerEdits edits, Cases cases) {
        this.office = office;
        this.edits = edits;
        this.cases = cases;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        office.require("edit-ladder");
        kind = event.getRouteParameters().get("kind").orElseThrow(NotFoundException::new);
        if (edits.ladders(office.person()).stream()
                .noneMatch(ladder -> ladder.kind().equals(kind))) {
            throw new NotFoundException("There is no ladder " + kind);
        }
        removeAll();
        add(
                PageHead.programme(
                        new Anchor("/programme/ladders", "ladders"),
                        LadderWords.title(kind),
                        "A change shows first which clocks it moves, and by how much. What has been sent stays. In the"
                                + " words {about} stands for what is owed, {due} for its day, {away} and {late} for"
                                + " the working days until and since, and {tried} for who was asked before."),
                work);
        show();
    }

    @Override
    public String getPageTitle() {
        return LadderWords.title(kind) + " · Backbench";
    }

    private void show() {
        Ladder ladder = edits.ladder(office.person(), kind);
        work.removeAll();
        Button change = new Button("Change it…", click -> change(ladder));
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.getElement().setAttribute("data-testid", "edit-ladder");
        Card steps = new Card(
                "Steps",
                new DataTable<LadderRung>("Steps of version " + ladder.version(), "cards")
                        .text("When", LadderRung::offsetInWords)
                        .text("For", rung -> LadderWords.audience(rung.audience()))
                        .text("Words of the story", LadderRung::sentence)
                        .text("Does", LadderWords::effect)
                        .rows(ladder.rungs()),
                Box.div("bb-row", change));
        work.add(steps.note("version " + ladder.version()), versions());
    }

    private Card versions() {
        return new Card(
                "Versions",
                new DataTable<LadderVersion>("Versions", "cards")
                        .text("Version", version -> Integer.toString(version.version()))
                        .column("bb-nowrap", "Since", version -> Box.text("span", "", When.day(version.at())))
                        .text("By", version -> version.byName().equals("service") ? "Backbench" : version.byName())
                        .text("Why", LadderVersion::reason)
                        .rows(edits.versions(office.person(), kind)));
    }

    private void change(Ladder ladder) {
        Box below = Box.div("");
        LadderForm form = new LadderForm(ladder, audiences(), below::removeAll);
        Button preview = new Button("Show what would move", click -> {
            if (form.isComplete()) {
                preview(below, new LadderEdit(kind, form.rungs()));
            }
        });
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        preview.getElement().setAttribute("data-testid", "preview-edit");
        Button leave = new Button("Leave it as it is", click -> {
            form.forget();
            show();
        });
        work.removeAll();
        work.add(new Card("Version " + (ladder.version() + 1), form, Box.div("bb-row", preview, leave)), below);
    }

    private List<String> audiences() {
        return edits.ladders(office.person()).stream()
                .flatMap(each -> each.rungs().stream().map(LadderRung::audience))
                .distinct()
                .sorted()
                .toList();
    }

    private void preview(Box below, LadderEdit edit) {
        below.removeAll();
        Asking.politely(() -> (Component) new PreviewCard(cases, new Changing(edit)), below::add);
    }

    /** The change as its preview asks about it. */
    private final class Changing implements PreviewCard.Edit {

        private final LadderEdit edit;

        private Changing(LadderEdit edit) {
            this.edit = edit;
        }

        @Override
        public EditPreview preview(@Nullable String after) {
            return edits.preview(office.person(), edit, after, PAGE);
        }

        @Override
        public int apply(String reason) {
            return edits.apply(office.person(), edit, reason);
        }

        @Override
        public void done() {
            LadderForm.forget(kind);
            show();
        }

        @Override
        public void leave() {
            LadderForm.forget(kind);
            show();
        }
    }
}
