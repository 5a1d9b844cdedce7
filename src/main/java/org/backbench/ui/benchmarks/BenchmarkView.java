package org.backbench.ui.benchmarks;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.shell.Shell;

/** A peer group compared by one indicator in one cycle; all three stand in the address. */
@Route(value = "benchmarks/:cycle?([0-9]{4})/:indicator?", layout = Shell.class)
@PermitAll
public class BenchmarkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BenchmarkPlaces places;
    private final transient BenchmarkDesk desk;
    private final transient ReleaseCards releases;
    private final transient DefinitionCard definitions;
    private final transient Rights rights;
    private final transient SignedIn signedIn;
    private String lastChoice = "";
    private String title = "Benchmarks · Backbench";

    BenchmarkView(
            BenchmarkPlaces places,
            BenchmarkDesk desk,
            ReleaseCards releases,
            DefinitionCard definitions,
            Rights rights,
            SignedIn signedIn) {
        this.places = places;
        this.desk = desk;
        this.releases = releases;
        this.definitions = definitions;
        this.rights = rights;
        this.signedIn = signedIn;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = signedIn.person();
        if (!rights.may(person, "see-benchmarks")) {
            throw new NotFoundException();
        }
        Optional<BenchmarkPlace> wanted = wanted(event);
        removeAll();
        if (wanted.isPresent()) {
            show(person, wanted.get());
            return;
        }
        Optional<BenchmarkPlace> usual = places.usual(person);
        if (usual.isPresent()) {
            BenchmarkPlace there = usual.get();
            event.forwardTo(BenchmarkView.class, there.path(), there.query());
            return;
        }
        add(Box.text("h1", "", "Benchmarks"));
        add(Box.div(
                "bb-card",
                new EmptyState(
                        "Nothing is compared yet", "Benchmarks appear when the programme office opens a cycle.")));
    }

    /** What the address names in full; a shortened address leads to the usual place. */
    private Optional<BenchmarkPlace> wanted(BeforeEnterEvent event) {
        RouteParameters path = event.getRouteParameters();
        Optional<Integer> cycle = path.get(BenchmarkPlace.CYCLE).map(Integer::valueOf);
        Optional<String> indicator = path.get(BenchmarkPlace.INDICATOR);
        if (cycle.isEmpty() || indicator.isEmpty()) {
            return cycle.flatMap(year -> places.nearest(year, "", ""));
        }
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BenchmarkPlace.GROUP)
                .map(group -> new BenchmarkPlace(cycle.get(), indicator.get(), group))
                .or(() -> places.first(cycle.get(), indicator.get()));
    }

    private void show(Person person, BenchmarkPlace place) {
        PeerGroup peers = desk.of(person, place);
        title = "%s, %s, %d · Backbench".formatted(peers.title(), PeerWords.group(place.group()), place.cycle());
        add(head(peers));
        BenchmarkOffer offer = places.of(peers.cycle());
        BenchmarkChoices choices = new BenchmarkChoices(places, offer, place, this::go);
        add(choices, BenchmarkChoices.groups(offer, place));
        choices.focus(lastChoice);
        lastChoice = "";
        String caveat = peers.benchmark().caveat();
        if (caveat != null) {
            add(PeerPictures.caveat(caveat));
        }
        definitions.breaks(peers.cycle(), peers.indicator()).forEach(this::add);
        add(PeerPictures.standing(peers));
        add(peers.quartiles()
                .map(quartiles -> Box.div("bb-imp", PeerPictures.spread(peers, quartiles), PeerTable.leftOut(peers)))
                .orElseGet(() -> Box.div("", PeerTable.leftOut(peers))));
        releases.corrections(person, peers.benchmark()).ifPresent(this::add);
        releases.releases(person, peers.benchmark()).ifPresent(this::add);
        add(PeerTable.bodies(peers, new SheetLinks(() -> desk.sheet(signedIn.person(), place))));
        add(definitions.of(peers.cycle(), peers.indicator()));
    }

    private static Box head(PeerGroup peers) {
        String line = "%s · cycle %d, data year %s"
                .formatted(
                        PeerWords.group(peers.benchmark().group()),
                        peers.cycle().year(),
                        peers.cycle().dataYear());
        Button print =
                new Button("Print", click -> click.getSource().getElement().executeJs("window.print()"));
        print.addClassName("bb-noprint");
        return Box.div("bb-head", Box.div("", Box.text("h1", "", "Benchmarks"), Box.text("div", "bb-2", line)), print);
    }

    private void go(BenchmarkPlace there, String choice) {
        lastChoice = choice;
        UI.getCurrent().navigate(BenchmarkView.class, there.path(), there.query());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
