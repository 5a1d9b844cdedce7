package org.backbench.ui.assessments;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.backbench.assessments.Evidence.Bearing;
import org.backbench.assessments.Kloe;
import org.backbench.assessments.ScoringRules;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.workflow.Choice;

/** The judgement on one KLOE: its level, how far the next one is, and the words the score rests on. */
final class JudgementCard extends Card {

    private static final int LONGEST = 4_000;

    private final transient KloeDraft draft;
    private final transient Kloe kloe;
    private final Box distance = Box.div("bb-stack-tight");
    private final TextArea words = new TextArea("Judgement");

    /** @param changed told after each change, to keep it */
    JudgementCard(KloeDraft draft, Kloe kloe, List<Choice> levels, boolean mine, Runnable changed) {
        super("Judgement");
        this.draft = draft;
        this.kloe = kloe;
        add(levels(levels, mine, changed), distance, words);
        distance.with("aria-live", "polite").with("data-testid", "distance");
        words.setWidthFull();
        words.setMinHeight("104px");
        words.setMaxLength(LONGEST);
        words.setValue(draft.judgement(kloe.id()));
        words.setReadOnly(!mine);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.getElement().setAttribute("data-testid", "judgement");
        words.addValueChangeListener(change -> {
            draft.judge(kloe.id(), change.getValue());
            changed.run();
        });
        lookAgain();
    }

    private RadioButtonGroup<Choice> levels(List<Choice> levels, boolean mine, Runnable changed) {
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>("Score");
        group.addClassName("bb-levels");
        group.setItems(levels);
        group.setItemLabelGenerator(Choice::label);
        group.setRenderer(new ComponentRenderer<>(JudgementCard::level));
        draft.score(kloe.id()).ifPresent(score -> levels.stream()
                .filter(level -> level.value().equals(score.toString()))
                .findFirst()
                .ifPresent(group::setValue));
        group.setReadOnly(!mine);
        group.getElement().setAttribute("data-testid", "score");
        group.addValueChangeListener(change -> {
            draft.score(kloe.id(), change.getValue().value());
            changed.run();
        });
        return group;
    }

    /** A level is written "3 Performing well: exceeds minimum requirements". */
    private static Span level(Choice choice) {
        String said = choice.label().substring(choice.value().length()).strip();
        int colon = said.indexOf(':');
        Box meaning = Box.of("span", "");
        meaning.add(Box.strong(colon < 0 ? said : said.substring(0, colon) + "."));
        if (colon >= 0) {
            String rest = said.substring(colon + 1).strip();
            meaning.add(" " + Character.toUpperCase(rest.charAt(0)) + rest.substring(1) + ".");
        }
        Span level = new Span(Box.text("strong", "", choice.value()), meaning);
        level.addClassName("bb-level");
        return level;
    }

    /** Draws anew what follows from score, weights and words. */
    void lookAgain() {
        distance.removeAll();
        draft.score(kloe.id())
                .ifPresentOrElse(
                        this::showDistance,
                        () -> distance.add(Box.detail("Choose a score: then the way to the next one stands here.")));
        new ScoreTrace(draft.trial(), kloe).distance().forEach(distance::add);
        List<String> cited = draft.cited(kloe.id());
        words.setHelperText(
                cited.isEmpty()
                        ? "Cites no piece yet. Name those the score rests on by their number: E1."
                        : "Cites %s.".formatted(String.join(", ", cited)));
    }

    private void showDistance(int score) {
        int next = score + 1;
        if (next > ScoringRules.HIGHEST) {
            return;
        }
        List<String> carry = draft.weighed(
                kloe.id(), bears -> !bears.isEmpty() && Bearing.of(bears).isFor(next));
        List<String> stand = draft.weighed(
                kloe.id(), bears -> !bears.isEmpty() && Bearing.of(bears).isAgainst(next));
        distance.add(
                Box.text("h3", "", "Distance to " + next),
                Box.of(
                        "ul",
                        "bb-check",
                        line(new Status(Shape.PLUS, "for " + next), carry, "No piece speaks for it."),
                        line(new Status(Shape.MINUS, "against " + next), stand, "No piece stands against it.")));
    }

    private static Box line(Status status, List<String> pieces, String none) {
        String said = pieces.isEmpty() ? none : String.join(", ", pieces);
        return Box.of("li", "", status, Box.text("span", "", said));
    }
}
