package org.backbench.ui.benchmarks;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.CorrectionNote;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.Releases;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a benchmark since its release: corrections, decisions, and the release made again. */
@Component
class ReleaseCards {

    private static final int PAGE = 10;

    private final Releases releases;
    private final Rights rights;

    ReleaseCards(Releases releases, Rights rights) {
        this.releases = releases;
        this.rights = rights;
    }

    /** The corrections since the freeze; empty while there are none. */
    Optional<Card> corrections(Person person, Benchmark benchmark) {
        Page<CorrectionNote> first = page(benchmark, null);
        if (first.items().isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card("Corrected since the release").note("a release never moves; what came after is noted");
        fill(card, person, benchmark, first);
        return Optional.of(card);
    }

    private void fill(Card card, Person person, Benchmark benchmark, Page<CorrectionNote> page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bb-clocks");
        page.items().forEach(note -> list.add(item(person, note, benchmark.indicator())));
        card.add(list);
        if (page.next() != null) {
            Button earlier = new Button("Earlier corrections");
            earlier.addClickListener(click -> {
                card.remove(earlier);
                fill(card, person, benchmark, page(benchmark, page.next()));
            });
            card.add(earlier);
        }
    }

    private ListItem item(Person person, CorrectionNote note, Indicator indicator) {
        boolean hidden = indicator.aboutPeople() && !person.actsFor(note.bodyCode());
        ListItem item = new ListItem(Box.text("p", "", ReleaseWords.of(note, indicator, hidden)));
        if (note.state() == CorrectionNote.State.TO_DECIDE && rights.may(person, "decide-release")) {
            Button decide = new Button(
                    "Decide…",
                    click -> new ReleaseDialog(releases, person, note, indicator, ReleaseCards::lookAgain).open());
            decide.getElement().setAttribute("data-testid", "decide-release");
            item.add(decide);
        }
        return item;
    }

    private static void lookAgain() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Page<CorrectionNote> page(Benchmark benchmark, @Nullable String after) {
        return releases.notes(benchmark.cycle(), benchmark.indicator().key(), benchmark.group(), after, PAGE);
    }

    /** Old and new of every body whose amount differs between releases; empty while there is one release. */
    Optional<Card> releases(Person person, Benchmark benchmark) {
        List<Benchmark> all =
                releases.seenBy(person, benchmark.cycle(), benchmark.indicator().key(), benchmark.group());
        return all.size() < 2 ? Optional.empty() : Optional.of(ReleaseTable.card(all));
    }
}
