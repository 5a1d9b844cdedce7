package org.backbench.people;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.WayOut;
import org.backbench.problems.Why;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Who may do what: the table reference/rights.csv, one row a role and an action. What is not in it is not allowed.
 * Every user task of a model is an action of the same name.
 */
@Component
public class Rights {

    private final Map<String, Set<Role>> table;

    Rights() throws IOException {
        table = read();
    }

    public boolean may(Person person, String action) {
        return person.roles().stream().anyMatch(role -> allows(role, action));
    }

    public boolean allows(Role role, String action) {
        return table.getOrDefault(action, Set.of()).contains(role);
    }

    /** Lets the action pass or says which role it takes. */
    public void require(Person person, String action) {
        if (!may(person, action)) {
            throw new RightMissing(action, table.getOrDefault(action, Set.of()));
        }
    }

    /** What stands against the actions that no role of the person allows. */
    public Map<String, Why> against(Person person) {
        Map<String, Why> against = new TreeMap<>();
        actions().forEach(action -> Why.against(() -> require(person, action))
                .ifPresent(why -> against.put(action, why)));
        return against;
    }

    /** All actions of the table, in alphabetical order. */
    public Set<String> actions() {
        return new TreeSet<>(table.keySet());
    }

    private static Map<String, Set<Role>> read() throws IOException {
        Map<String, Set<Role>> table = new HashMap<>();
        var file = new ClassPathResource("reference/rights.csv");
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> table.computeIfAbsent(row.getField("action"), action -> new HashSet<>())
                    .add(Role.of(row.getField("role"))));
        }
        return table;
    }

    /** The action belongs to other roles than the person's. */
    public static final class RightMissing extends NotAllowed {
        private final transient Set<Role> roles;

        RightMissing(String action, Set<Role> roles) {
            super("You may not %s. %s".formatted(action.replace('-', ' '), whoMay(roles)));
            this.roles = Set.copyOf(roles);
        }

        /** Those who may are those who can help. */
        @Override
        public WayOut wayOut() {
            WayOut usual = super.wayOut();
            return roles.isEmpty()
                    ? usual
                    : new WayOut(
                            usual.nextStep(),
                            roles.stream().sorted().map(Role::key).toList());
        }

        private static String whoMay(Set<Role> roles) {
            if (roles.isEmpty()) {
                return "Nobody may.";
            }
            return roles.stream()
                    .sorted(Comparator.naturalOrder())
                    .map(Role::title)
                    .collect(Collectors.joining(" or ", "Ask the ", "."));
        }
    }
}
