package org.backbench.ui.forms;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.ui.look.Box;
import org.backbench.workflow.FormComponent.Group;
import org.backbench.workflow.FormScope;

/** Fields under one heading, in a card of their own. */
final class GroupPart extends Part {

    private final Group group;
    private final Level level;
    private final Box card;

    GroupPart(Group group, Map<?, ?> around, Setting setting) {
        this.group = group;
        Object own = group.path() == null ? around : around.get(group.path());
        level = new Level(group.components(), own instanceof Map<?, ?> map ? map : Map.of(), setting);
        card = Box.of("section", "bb-card bb-wide", Box.text("h3", "", group.label()))
                .with("role", "group")
                .with("aria-label", group.label());
        Box fields = Box.div("bb-fields");
        fields.add(level.components());
        card.add(fields);
    }

    @Override
    List<Component> components() {
        return List.of(card);
    }

    @Override
    void read(Map<String, Object> into) {
        level.read(inner(into));
    }

    @Override
    void show(FormScope scope, Map<String, Object> shown) {
        boolean hidden = group.hidden(scope);
        card.setVisible(!hidden);
        if (!hidden) {
            level.show(scope, inner(shown));
        }
    }

    private Map<String, Object> inner(Map<String, Object> values) {
        if (group.path() == null) {
            return values;
        }
        Map<String, Object> own = new LinkedHashMap<>();
        values.put(group.path(), own);
        return own;
    }

    @Override
    void name(String prefix) {
        level.name(group.path() == null ? prefix : prefix + group.path() + "-");
    }

    @Override
    void lock(boolean locked) {
        level.lock(locked);
    }

    @Override
    boolean blame(String place, String sentence) {
        String start = group.path() == null ? "" : group.path() + ".";
        return place.startsWith(start) && level.blame(place.substring(start.length()), sentence);
    }

    @Override
    void forgive() {
        level.forgive();
    }

    @Override
    boolean focusFault() {
        return card.isVisible() && level.focusFault();
    }
}
