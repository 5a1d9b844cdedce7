package org.backbench.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Toast;
import org.backbench.workflow.FormComponent.Rows;
import org.backbench.workflow.FormScope;
import org.jspecify.annotations.Nullable;

/** A list of rows, each a card; rows come and go where the form allows it, and what stands in the others stays. */
final class RowsPart extends Part {

    private static final int MOST_ROWS = 200;

    private final Rows rows;
    private final Setting setting;
    private final Pattern place;
    private final List<RowCard> cards = new ArrayList<>();
    private final Box section;
    private final Box list = Box.div("bb-rows");
    private final Box complaint = Box.of("p", "bb-fault").with("role", "alert");
    private final Button add;
    private String prefix = "";
    private boolean locked;

    RowsPart(Rows rows, @Nullable Object values, Setting setting) {
        this.rows = rows;
        this.setting = setting;
        place = Pattern.compile(rows.path() + "\\[(\\d+)](?:\\.(.+))?");
        add = new Button("Add " + rows.rowName().toLowerCase(Locale.UK), click -> added());
        complaint.setVisible(false);
        section = Box.of("section", "bb-wide", Box.text("h3", "", rows.label()), complaint, list)
                .with("role", "group")
                .with("aria-label", rows.label());
        if (!rows.fixed()) {
            section.add(add);
        }
        given(values).forEach(row -> insert(cards.size(), row));
    }

    private List<?> given(@Nullable Object values) {
        if (values instanceof List<?> list) {
            return list;
        }
        return rows.fixed() ? List.of() : Collections.nCopies(rows.firstRows(), Map.of());
    }

    private RowCard insert(int index, @Nullable Object values) {
        Level level = new Level(rows.components(), values instanceof Map<?, ?> map ? map : Map.of(), setting);
        RowCard card = new RowCard(rows, level);
        if (!rows.fixed()) {
            card.removable(() -> removed(card));
        }
        cards.add(index, card);
        list.addComponentAtIndex(index, card);
        number();
        return card;
    }

    private void number() {
        for (int index = 0; index < cards.size(); index++) {
            cards.get(index).number(prefix + rows.path() + "-", index, locked);
        }
        add.setVisible(!locked && cards.size() < MOST_ROWS);
        add.getElement().setAttribute("data-testid", "add-" + prefix + rows.path());
    }

    private void added() {
        insert(cards.size(), Map.of()).focus();
        setting.changed().run();
    }

    private void removed(RowCard card) {
        int index = cards.indexOf(card);
        Map<String, Object> values = card.level().values();
        cards.remove(card);
        list.remove(card);
        number();
        add.focus();
        setting.changed().run();
        Button undo = new Button("Undo", click -> {
            insert(Math.min(index, cards.size()), values);
            setting.changed().run();
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.getElement().setAttribute("data-testid", "undo");
        Toast.done("%s %d is removed.".formatted(rows.rowName(), index + 1), undo);
    }

    @Override
    List<Component> components() {
        return List.of(section);
    }

    @Override
    void read(Map<String, Object> into) {
        into.put(rows.path(), cards.stream().map(card -> card.level().values()).toList());
    }

    @Override
    void show(FormScope scope, Map<String, Object> shown) {
        boolean hidden = rows.hidden(scope) || (rows.fixed() && cards.isEmpty());
        section.setVisible(!hidden);
        if (hidden) {
            return;
        }
        for (RowCard card : cards) {
            Map<String, Object> own = new LinkedHashMap<>();
            card.level().show(scope.inner(own), own);
        }
    }

    @Override
    void name(String prefix) {
        this.prefix = prefix;
        number();
    }

    @Override
    void lock(boolean locked) {
        this.locked = locked;
        cards.forEach(card -> card.level().lock(locked));
        number();
    }

    @Override
    boolean blame(String name, String sentence) {
        Matcher matcher = place.matcher(name);
        if (name.equals(rows.path())) {
            return complain(sentence);
        }
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= cards.size()) {
            return false;
        }
        String rest = matcher.group(2);
        Level row = cards.get(Integer.parseInt(matcher.group(1))).level();
        return (rest != null && row.blame(rest, sentence)) || complain(sentence);
    }

    private boolean complain(String sentence) {
        complaint.add(Box.text("span", "", sentence + " "));
        complaint.setVisible(true);
        return true;
    }

    @Override
    void forgive() {
        complaint.removeAll();
        complaint.setVisible(false);
        cards.forEach(card -> card.level().forgive());
    }

    @Override
    boolean focusFault() {
        return section.isVisible()
                && cards.stream().anyMatch(card -> card.level().focusFault());
    }
}
