package org.backbench.ui.reviews;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.people.Person;
import org.backbench.reviews.Candidate;
import org.backbench.reviews.Conflict;
import org.backbench.reviews.Panels;
import org.backbench.reviews.Skill;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before appointing a panel: who of the pool is free and with how much on his hands, and what keeps the others off. */
@org.springframework.stereotype.Component
class AppointPanelBrief implements TaskBrief {

    /** Twice the seats of the largest panel come first; the rest is a click away. */
    private static final int FIRST = 16;

    private final Panels panels;
    private final CaseBrief otherwise;

    AppointPanelBrief(Panels panels, CaseBrief otherwise) {
        this.panels = panels;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("appoint-panel");
    }

    @Override
    public Component of(Person person, WorkItem item) {
        if (!item.isOpen()) {
            return otherwise.of(person, item);
        }
        List<Candidate> pool = panels.candidates(person, item.caseId());
        List<Candidate> free = pool.stream()
                .filter(Candidate::free)
                .sorted(Comparator.comparingInt(Candidate::seats))
                .toList();
        List<Candidate> kept =
                pool.stream().filter(candidate -> !candidate.free()).toList();
        Box brief = Box.div("bb-stack");
        brief.add(Box.text("p", "", summary(free, kept)));
        brief.add(free.isEmpty() ? nobody() : free(free));
        if (!kept.isEmpty()) {
            brief.add(new NativeDetails("Not free, and why (%d)".formatted(kept.size()), kept(kept)));
        }
        brief.add(otherwise.of(person, item));
        return brief;
    }

    private static String summary(List<Candidate> free, List<Candidate> kept) {
        long finance = free.stream()
                .filter(candidate -> candidate.peer().has(Skill.FINANCE))
                .count();
        return "%d of %d peers are free of conflicts, %d of them for finance. A panel has three to eight."
                .formatted(free.size(), free.size() + kept.size(), finance);
    }

    private static EmptyState nobody() {
        return new EmptyState(
                "Nobody of the pool is free", "Ask the programme office to register peers from further away.");
    }

    private static Component free(List<Candidate> free) {
        int first = Math.min(FIRST, free.size());
        Box all = Box.div(
                "", Box.text("h3", "", "Free, the least busy first"), table("Free peers", free.subList(0, first)));
        if (first < free.size()) {
            List<Candidate> busier = free.subList(first, free.size());
            all.add(new NativeDetails(
                    "%d more who are free".formatted(busier.size()), table("More free peers", busier)));
        }
        return all;
    }

    private static Component table(String label, List<Candidate> candidates) {
        return new DataTable<Candidate>(label)
                .part("Peer", AppointPanelBrief::peer)
                .text("Skills", AppointPanelBrief::skills)
                .part("Load", AppointPanelBrief::load)
                .rows(candidates);
    }

    private static Component peer(Candidate candidate) {
        String county = candidate.peer().county();
        return Box.div(
                "",
                Box.text("div", "", candidate.peer().name()),
                Box.detail(candidate.peer().employerName() + (county == null ? "" : ", " + county)));
    }

    private static String skills(Candidate candidate) {
        return candidate.peer().skills().stream().map(Skill::title).collect(Collectors.joining(", "));
    }

    private static Status load(Candidate candidate) {
        return switch (candidate.seats()) {
            case 0 -> new Status(Shape.TODO, "no panel");
            case 1 -> new Status(Shape.HALF, "1 panel");
            default -> new Status(Shape.NOW, candidate.seats() + " panels");
        };
    }

    private static Component kept(List<Candidate> kept) {
        Box list = Box.of("ul", "bb-clocks");
        kept.forEach(candidate -> list.add(Box.of(
                "li",
                "",
                new Status(Shape.CONFLICT, candidate.peer().name()),
                Box.detail(
                        candidate.conflicts().stream().map(Conflict::sentence).collect(Collectors.joining(" "))))));
        return list;
    }
}
