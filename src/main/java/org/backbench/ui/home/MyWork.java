package org.backbench.ui.home;

import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.work.QueueWords;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFacets;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.Worklist;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The big numbers, each leading to its part of the queues; nothing for who never had a task. */
@Component
@Order(3)
record MyWork(Worklist worklist) implements HomePart {

    @Override
    public Where where() {
        return Where.TOP;
    }

    @Override
    public Optional<Box> of(Person person) {
        WorkFacets mine = worklist.facets(person, Queue.MINE, WorkFilter.ALL);
        WorkFacets waiting = worklist.facets(person, Queue.AVAILABLE, WorkFilter.ALL);
        int onHold = worklist.count(person, Queue.ON_HOLD, WorkFilter.ALL);
        if (all(mine) + all(waiting) + onHold == 0 && worklist.count(person, Queue.DONE, WorkFilter.ALL) == 0) {
            return Optional.empty();
        }
        Tiles tiles = new Tiles()
                .add("Mine", all(mine), "tasks in hand", "/work?queue=mine")
                .add("Mine, late", late(mine), "tasks past their day", "/work?queue=mine&due=late")
                .add("Waiting", all(waiting), "tasks for your roles", "/work?queue=available")
                .add("Waiting, late", late(waiting), "tasks past their day", "/work?queue=available&due=late")
                .add("On hold", onHold, "tasks until a day", "/work?queue=on-hold");
        Box card = Box.div("bb-card", tiles.row());
        Map<String, Integer> kinds = waiting.of("task");
        if (kinds.size() > 1) {
            card.add(kinds(kinds));
        }
        return Optional.of(card);
    }

    /** What waits, by kind, the most first. */
    private static Box kinds(Map<String, Integer> kinds) {
        Box row = Box.div("bb-linkrow bb-s bb-kinds", Box.quiet("Waiting:"));
        kinds.forEach((task, count) -> row.add(new Anchor(
                "/work?queue=available&task=" + task, "%s %s".formatted(QueueWords.task(task), Tiles.capped(count)))));
        return row;
    }

    private static int all(WorkFacets facets) {
        return facets.of("stage").values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int late(WorkFacets facets) {
        return facets.of("flag").getOrDefault("late", 0);
    }
}
