package org.backbench.ui.shell;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.backbench.people.Person;
import org.backbench.people.Rights;

/** A place of the main navigation: its path, its word, and the right that opens it (none: for everyone). */
record Place(String path, String word, String right) {

    private static final List<Place> ALL = List.of(
            new Place("work", "Work", ""),
            new Place("cases", "Cases", "see-cases"),
            new Place("benchmarks", "Benchmarks", "see-benchmarks"),
            new Place("improvement", "Improvement", "see-cases"),
            new Place("programme", "Programme", "see-programme"),
            new Place("admin/letters", "Letters", "see-mailings"),
            new Place("admin", "Administration", "see-accounts"));

    /** The places this person may enter, in the order of the header. */
    static List<Place> of(Person person, Rights rights) {
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        return ALL.stream()
                .filter(place -> place.right.isEmpty() || rights.may(person, place.right))
                .filter(place -> routes.getRoute(place.path).isPresent())
                .toList();
    }

    boolean holds(String currentPath) {
        return currentPath.equals(path) || currentPath.startsWith(path + "/");
    }
}
