package org.backbench.ui.ladders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backbench.deadlines.Ladder;
import org.backbench.deadlines.LadderRung;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.jspecify.annotations.Nullable;

/** The steps of a ladder to be changed, added to and taken away. What is typed stays when the page is left. */
final class LadderForm extends Div {

    private static final int LONGEST = 1_000;

    /** What was typed of the version that follows one. */
    private record Draft(int of, List<LadderRung> rungs) {}

    private final transient Ladder ladder;
    private final transient List<String> audiences;
    private final transient Runnable changed;
    private final transient List<Line> lines = new ArrayList<>();
    private final Box list = Box.of("ol", "bb-plain bb-rungs");

    LadderForm(Ladder ladder, List<String> audiences, Runnable changed) {
        this.ladder = ladder;
        this.audiences = audiences;
        this.changed = changed;
        addClassName("bb-stack-tight");
        Draft draft = draft(ladder);
        if (draft != null) {
            Notice kept = Notice.attention("Not made yet:", "this is what you typed before.");
            kept.getElement().setAttribute("data-testid", "kept-ladder");
            add(kept);
        }
        (draft == null ? ladder.rungs() : draft.rungs()).forEach(this::line);
        Button more = new Button("Add a step", click -> addStep());
        more.addThemeVariants(ButtonVariant.SMALL);
        more.getElement().setAttribute("data-testid", "add-rung");
        add(list, Box.div("bb-row", more));
    }

    private static String key(String kind) {
        return "ladder " + kind;
    }

    private static @Nullable Draft draft(Ladder ladder) {
        Object kept = VaadinSession.getCurrent().getAttribute(key(ladder.kind()));
        return kept instanceof Draft draft && draft.of() == ladder.version() ? draft : null;
    }

    static void forget(String kind) {
        VaadinSession.getCurrent().setAttribute(key(kind), null);
    }

    void forget() {
        forget(ladder.kind());
    }

    private void keep() {
        VaadinSession.getCurrent().setAttribute(key(ladder.kind()), new Draft(ladder.version(), rungs()));
        changed.run();
    }

    List<LadderRung> rungs() {
        return lines.stream().map(Line::rung).toList();
    }

    boolean isComplete() {
        return lines.stream().filter(line -> !line.isComplete()).count() == 0;
    }

    private void line(LadderRung rung) {
        Line line = new Line(rung);
        lines.add(line);
        list.add(line.item);
    }

    /** A step of working days after the due day, for whoever the last step is for. */
    private void addStep() {
        LadderRung last = ladder.rungs().getLast();
        int number = lines.size() + 1;
        Set<String> codes = Set.copyOf(rungs().stream().map(LadderRung::code).toList());
        while (codes.contains("step-" + number)) {
            number++;
        }
        line(new LadderRung(
                "step-" + number,
                LadderRung.Anchor.DUE,
                1,
                LadderRung.Unit.WD,
                LadderRung.When.MORNING,
                last.audience(),
                null,
                Set.of(),
                null,
                false,
                "{About} was due on {due}{late}.{tried}"));
        keep();
    }

    /** The fields of one step. */
    private final class Line {

        private final LadderRung was;
        private final IntegerField count = new IntegerField();
        private final ComboBox<String> audience = new ComboBox<>("For");
        private final TextArea sentence = new TextArea("Words of the story");
        private final Box item;

        private Line(LadderRung rung) {
            was = rung;
            count.setLabel(rung.unit() == LadderRung.Unit.WD ? "Working days" : "Months");
            count.setHelperText(
                    rung.anchor() == LadderRung.Anchor.DUE ? "from the due day; − before" : "from the start");
            count.setStepButtonsVisible(true);
            count.setValue(rung.offset());
            count.setWidth("190px");
            count.getElement().setAttribute("data-testid", "rung-count-" + rung.code());
            audience.setItems(audiences);
            audience.setItemLabelGenerator(LadderWords::audience);
            audience.setValue(rung.audience());
            audience.setWidth("290px");
            audience.getElement().setAttribute("data-testid", "rung-audience-" + rung.code());
            sentence.setValue(rung.sentence());
            sentence.setMaxLength(LONGEST);
            sentence.setWidthFull();
            sentence.getElement().setAttribute("data-testid", "rung-sentence-" + rung.code());
            count.addValueChangeListener(change -> keep());
            audience.addValueChangeListener(change -> keep());
            sentence.addValueChangeListener(change -> keep());
            item = Box.of("li", "", Box.div("bb-row", count, audience, removal()), sentence);
        }

        private com.vaadin.flow.component.Component removal() {
            if (was.flow() != null || was.ends()) {
                return Box.quiet(LadderWords.effect(was) + ": it stays");
            }
            Button remove = new Button("Take away", click -> {
                lines.remove(this);
                list.remove(item);
                keep();
            });
            remove.addThemeVariants(ButtonVariant.SMALL);
            remove.setAriaLabel("Take away the step " + was.code().replace('-', ' '));
            remove.getElement().setAttribute("data-testid", "remove-rung-" + was.code());
            return remove;
        }

        private boolean isComplete() {
            count.setInvalid(count.getValue() == null);
            count.setErrorMessage("Give a number; below zero is before.");
            audience.setInvalid(audience.getValue() == null);
            audience.setErrorMessage("Choose whom it is for.");
            sentence.setInvalid(sentence.getValue().isBlank());
            sentence.setErrorMessage("Say what the story of the case shall say.");
            return !count.isInvalid() && !audience.isInvalid() && !sentence.isInvalid();
        }

        private LadderRung rung() {
            Integer offset = count.getValue();
            String whom = audience.getValue();
            return new LadderRung(
                    was.code(),
                    was.anchor(),
                    offset == null ? was.offset() : offset,
                    was.unit(),
                    was.when(),
                    whom == null ? was.audience() : whom,
                    was.onTrack(),
                    was.priorities(),
                    was.flow(),
                    was.ends(),
                    sentence.getValue());
        }
    }
}
