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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backbench.problems.NotAllowed;
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
        RightMissing(String action, Set<Role> roles) {
            super("You may not %s. %s".formatted(action.replace('-', ' '), whoMay(roles)));
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
