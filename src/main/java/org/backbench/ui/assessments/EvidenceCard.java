package org.backbench.ui.assessments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.backbench.ui.assessments.CaseEvidence.Fact;
import org.backbench.ui.assessments.CaseEvidence.Offered;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;
import org.backbench.workflow.Choice;
import org.jspecify.annotations.Nullable;

/** The evidence of one KLOE: what was weighed with its weight, then what the case offers and nobody has weighed. */
final class EvidenceCard extends Card {

    private static final String NOT_WEIGHED = "not-weighed";
    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_SOURCE = 400;

    private final transient KloeDraft draft;
    private final String kloe;
    private final transient Offered offered;
    private final transient List<Choice> weights;
    private final boolean mine;
    private final transient Runnable changed;
    private final Box count = Box.of("span", "");
    private final Box list = Box.of("ol", "bb-ev");
    private final Box offers = Box.of("ul", "bb-ev");
    private final Box deeds = Box.div("bb-row");
    private final NativeDetails more = new NativeDetails("", offers);
    private transient @Nullable Map<String, Object> open;

    /** @param changed told after each change, to keep it */
    EvidenceCard(KloeDraft draft, String kloe, Offered offered, List<Choice> weights, boolean mine, Runnable changed) {
        super("Evidence");
        this.draft = draft;
        this.kloe = kloe;
        this.offered = offered;
        this.weights = weights;
        this.mine = mine;
        this.changed = changed;
        note(count);
        add(list);
        if (mine) {
            deeds.add(button("Add evidence", "add-evidence", this::addOwn));
            add(deeds);
        }
        add(more);
        more.setOpen(draft.pieces(kloe).isEmpty() || !offered.fresh().isEmpty());
        draw();
    }

    /** Puts a button beside that for more evidence; nobody sees it who has the task not in hand. */
    EvidenceCard offer(String words, String testId, Runnable act) {
        deeds.add(button(words, testId, act));
        return this;
    }

    private void draw() {
        list.removeAll();
        List<Map<String, Object>> pieces = draft.pieces(kloe);
        for (int index = 0; index < pieces.size(); index++) {
            list.add(piece(pieces.get(index), index + 1));
        }
        List<Fact> open =
                offered.facts().stream().filter(fact -> !isTaken(fact)).toList();
        offers.removeAll();
        open.stream().sorted(Comparator.comparing(fact -> !isNew(fact))).forEach(fact -> offers.add(offer(fact)));
        more.setSummaryText("In the case, not weighed here: " + open.size());
        more.setVisible(!open.isEmpty());
        int without = draft.weighed(kloe, bears -> bears.isEmpty() || bears.equals(NOT_WEIGHED))
                .size();
        count.removeAll();
        count.add(
                pieces.isEmpty()
                        ? "nothing is weighed yet"
                        : "%d of %d weighed".formatted(pieces.size() - without, pieces.size()));
        int fresh = offered.fresh().size();
        count.add(fresh == 0 ? "" : " · %d new since your last visit".formatted(fresh));
    }

    private boolean isTaken(Fact fact) {
        return draft.pieces(kloe).stream()
                .anyMatch(piece -> KloeDraft.text(piece, KloeDraft.WORDS).equals(fact.words()));
    }

    private Box piece(Map<String, Object> piece, int number) {
        String words = KloeDraft.text(piece, KloeDraft.WORDS);
        Optional<Fact> fact = offered.find(words);
        boolean typing = mine && fact.isEmpty() && (piece == open || words.isEmpty());
        Box body = typing ? fields(piece, number) : Box.div("", Box.text("div", "", words));
        if (fact.isPresent()) {
            illustrate(body, fact.get());
        } else if (!typing) {
            body.add(Box.detail(KloeDraft.text(piece, KloeDraft.SOURCE)));
        }
        if (mine) {
            body.add(deeds(piece, number, fact.isPresent() || typing));
        }
        return Box.of("li", "", Box.text("span", "no", "E" + number), body, weight(piece, number));
    }

    private boolean isNew(Fact fact) {
        return offered.before().isNew(fact.words());
    }

    private void illustrate(Box body, Fact fact) {
        Instant before = offered.before().at();
        if (before != null && isNew(fact)) {
            body.add(new Status(Shape.NOW, "new since " + When.day(before)).small());
        }
        fact.picture().get().ifPresent(strip -> body.add(Box.div("bb-evstrip", strip)));
        Anchor source = new Anchor(fact.address(), fact.source());
        source.addClassName("bb-s");
        body.add(source);
    }

    private Box deeds(Map<String, Object> piece, int number, boolean fixed) {
        Box deeds = Box.div("bb-row");
        if (!fixed) {
            deeds.add(small("Change", "change-E" + number, () -> {
                open = piece;
                draw();
            }));
        }
        deeds.add(small("Remove", "remove-E" + number, () -> {
            draft.pieces(kloe).removeIf(one -> one == piece);
            kept();
        }));
        return deeds;
    }

    private Box fields(Map<String, Object> piece, int number) {
        TextArea words = new TextArea("What was seen");
        words.setWidthFull();
        words.setMaxLength(LONGEST_WORDS);
        words.setValue(KloeDraft.text(piece, KloeDraft.WORDS));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.getElement().setAttribute("data-testid", "words-E" + number);
        words.addValueChangeListener(change -> type(piece, KloeDraft.WORDS, change.getValue()));
        TextField source = new TextField("Where it stands");
        source.setWidthFull();
        source.setMaxLength(LONGEST_SOURCE);
        source.setValue(KloeDraft.text(piece, KloeDraft.SOURCE));
        source.setValueChangeMode(ValueChangeMode.LAZY);
        source.addValueChangeListener(change -> type(piece, KloeDraft.SOURCE, change.getValue()));
        return Box.div("bb-stack-tight", words, source);
    }

    /** Keeps what is typed without drawing the field under the fingers anew. */
    private void type(Map<String, Object> piece, String key, String words) {
        piece.put(key, words);
        changed.run();
    }

    private Component weight(Map<String, Object> piece, int number) {
        return weights("Weight of E" + number, KloeDraft.text(piece, KloeDraft.BEARS), "weight-E" + number, bears -> {
            piece.put(KloeDraft.BEARS, bears);
            kept();
        });
    }

    private Box offer(Fact fact) {
        Box body = Box.div("", Box.text("div", "", fact.words()));
        illustrate(body, fact);
        Component weigh = weights("Weigh: " + fact.words(), NOT_WEIGHED, "weigh", bears -> {
            Map<String, Object> piece = new LinkedHashMap<>();
            piece.put(KloeDraft.WORDS, fact.words());
            piece.put(KloeDraft.SOURCE, fact.source());
            piece.put(KloeDraft.BEARS, bears);
            draft.pieces(kloe).add(piece);
            kept();
        });
        return Box.of("li", "", Box.text("span", "no", ""), body, weigh);
    }

    private Component weights(String label, String value, String testId, Consumer<String> chosen) {
        Select<Choice> select = new Select<>();
        select.setItems(weights);
        select.setItemLabelGenerator(Choice::label);
        select.setRenderer(
                new ComponentRenderer<>(choice -> new Status(shape(choice.value()), choice.label()).small()));
        select.setAriaLabel(label);
        select.setPlaceholder("weigh");
        select.setWidth("150px");
        select.getElement().setAttribute("data-testid", testId);
        weights.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .ifPresent(select::setValue);
        Status sign = new Status(shape(value), "");
        sign.getElement().setAttribute("slot", "prefix").setAttribute("aria-hidden", "true");
        select.setPrefixComponent(sign);
        select.setReadOnly(!mine);
        select.addValueChangeListener(change -> chosen.accept(change.getValue().value()));
        return select;
    }

    private static Shape shape(String bears) {
        return bears.startsWith("for") ? Shape.PLUS : bears.startsWith("against") ? Shape.MINUS : Shape.HOLD;
    }

    private void addOwn() {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put(KloeDraft.WORDS, "");
        draft.pieces(kloe).add(piece);
        open = piece;
        kept();
    }

    private void kept() {
        changed.run();
        draw();
    }

    private static Button small(String words, String testId, Runnable act) {
        Button button = button(words, testId, act);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("bb-aslink");
        return button;
    }

    private static Button button(String words, String testId, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }
}
