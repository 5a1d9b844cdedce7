package org.backbench.ui.ladders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.deadlines.EditPreview;
import org.backbench.deadlines.Replanned;
import org.backbench.deadlines.Replanned.RungChange;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;
import org.jspecify.annotations.Nullable;

/** What an edit of calendar or ladder would move, by how much and for whom, by pages; then why, and the edit. */
final class PreviewCard extends Card {

    private static final int LONGEST = 2_000;

    /** What the card asks for, and whom it tells. */
    interface Edit {

        /** What would move, from after a key on. */
        EditPreview preview(@Nullable String after);

        /** Makes the edit; how many clocks moved. */
        int apply(String reason);

        /** The edit is made. */
        void done();

        /** The edit shall not be made. */
        void leave();
    }

    private final transient Cases cases;
    private final transient Edit edit;
    private final transient List<Replanned> shown = new ArrayList<>();
    private final Box moves = Box.div("");
    private final TextArea why = new TextArea("Why");

    PreviewCard(Cases cases, Edit edit) {
        super("What would move");
        this.cases = cases;
        this.edit = edit;
        getElement().setAttribute("data-testid", "preview");
        EditPreview preview = edit.preview(null);
        add(Box.text("p", "", sentence(preview)).with("aria-live", "polite"));
        if (preview.clocks() > 0) {
            add(moves);
            show(preview);
        } else {
            add(new EmptyState("No date moves", "No clock that runs has a step this touches. New clocks go by it."));
        }
        add(deeds());
    }

    private static String sentence(EditPreview preview) {
        if (preview.clocks() == 0) {
            return "Nothing that runs moves.";
        }
        return "%s, %s; no date moves by more than %s. What has happened stays as it was."
                .formatted(
                        counted(preview.clocks(), "clock is", "clocks are") + " touched",
                        counted(preview.rungs(), "step moves, comes or goes", "steps move, come or go"),
                        Dates.workingDays(preview.most()));
    }

    private static String counted(int number, String one, String many) {
        return Figures.count(number) + " " + (number == 1 ? one : many);
    }

    private void show(EditPreview preview) {
        shown.addAll(preview.moves().items());
        moves.removeAll();
        Map<Long, CaseFile> files =
                cases.all(shown.stream().map(Replanned::caseId).collect(Collectors.toSet()));
        moves.add(new DataTable<Replanned>("Clocks that move", "cards")
                .part("Clock", one -> clock(one, files.get(one.caseId())))
                .part("Due", PreviewCard::due)
                .part("Steps", PreviewCard::steps)
                .rows(shown));
        String next = preview.moves().next();
        if (next != null) {
            Button more = new Button("More", click -> show(edit.preview(next)));
            more.addThemeVariants(ButtonVariant.SMALL);
            more.getElement().setAttribute("data-testid", "more-moves");
            moves.add(Box.div(
                    "bb-row",
                    more,
                    Box.quiet(
                            "%s of %s shown".formatted(Figures.count(shown.size()), Figures.count(preview.clocks())))));
        }
    }

    private static Component clock(Replanned one, @Nullable CaseFile file) {
        if (file == null) {
            return new Text(one.label() + ", " + one.bodyCode());
        }
        return Box.div(
                "",
                new Anchor("/cases/%s/clocks".formatted(file.reference()), one.label()),
                Box.of("div", "bb-s bb-2", FictionalTag.named(file.bodyName(), file.fictional())));
    }

    private static Component due(Replanned one) {
        return one.due().equals(one.newDue())
                ? new Text(Dates.weekday(one.due()) + ", as before")
                : new Text("%s instead of %s, %s"
                        .formatted(Dates.weekday(one.newDue()), Dates.weekday(one.due()), by(one.workingDays())));
    }

    private static Component steps(Replanned one) {
        Box list = Box.of("ul", "bb-plain");
        one.rungs().forEach(rung -> list.add(Box.text("li", "", step(rung))));
        return list;
    }

    private static String step(RungChange rung) {
        String name = rung.code().replace('-', ' ') + ": ";
        if (rung.from() == null || rung.to() == null) {
            return rung.from() == null ? name + on(rung, RungChange::to) + ", new" : name + "no longer";
        }
        return "%s%s instead of %s, %s"
                .formatted(name, on(rung, RungChange::to), on(rung, RungChange::from), by(rung.workingDays()));
    }

    private static String on(RungChange rung, Function<RungChange, java.time.@Nullable LocalDate> day) {
        java.time.LocalDate date = day.apply(rung);
        return date == null ? "" : When.shortDay(date);
    }

    /** By how much, in the working days of the calendar as it is. */
    private static String by(int workingDays) {
        if (workingDays == 0) {
            return "the same working day";
        }
        return Dates.workingDays(Math.abs(workingDays)) + (workingDays > 0 ? " later" : " earlier");
    }

    private Component deeds() {
        why.setWidthFull();
        why.setMaxLength(LONGEST);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText("It is kept with the edit and stands in the ledger of each clock that moves.");
        why.getElement().setAttribute("data-testid", "edit-reason");
        Button apply = new Button("Make the change", click -> apply());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.getElement().setAttribute("data-testid", "apply-edit");
        Button leave = new Button("Leave it as it is", click -> edit.leave());
        leave.getElement().setAttribute("data-testid", "leave-edit");
        return Box.div("bb-form", why, Box.div("bb-row", apply, leave));
    }

    private void apply() {
        boolean silent = why.getValue().isBlank();
        why.setInvalid(silent);
        why.setErrorMessage("Say why: those whose dates move will ask.");
        if (!silent) {
            Asking.politely(() -> edit.apply(why.getValue().strip()), moved -> {
                Toast.done(
                        moved == 0
                                ? "The change is made; no clock moved."
                                : "The change is made; %s moved."
                                        .formatted(counted(moved, "clock has", "clocks have")));
                edit.done();
            });
        }
    }
}
