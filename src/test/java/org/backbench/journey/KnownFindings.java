package org.backbench.journey;

import com.vaadin.flow.server.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings inside Vaadin's own components that cannot be mended here: {@code accessibility/vaadin-findings.csv}. */
final class KnownFindings {

    private static final Path FILE = Path.of("src", "test", "resources", "accessibility", "vaadin-findings.csv");
    private static final int COLUMNS = 4;

    /** One line of the file: in this component this rule fails, for this reason, in this version of Vaadin. */
    record Finding(String component, String rule, String version, String reason) {

        static Finding of(String line) {
            String[] cells = line.split(",", COLUMNS);
            return new Finding(cells[0], cells[1], cells[2], cells[3]);
        }

        boolean covers(String brokenRule, String target) {
            return rule.equals(brokenRule) && target.contains(component);
        }
    }

    private final List<Finding> findings;
    private final Set<Finding> met = new HashSet<>();

    private KnownFindings(List<Finding> findings) {
        this.findings = findings;
    }

    static KnownFindings read() {
        try {
            return of(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the file, the first of which names the columns. */
    static KnownFindings of(List<String> lines) {
        return new KnownFindings(lines.stream().skip(1).map(Finding::of).toList());
    }

    boolean covers(String rule, String target) {
        List<Finding> of = findings.stream()
                .filter(finding -> finding.covers(rule, target))
                .toList();
        met.addAll(of);
        return !of.isEmpty();
    }

    /** Lines written for another version than the one that runs: the finding may be mended by now. */
    List<Finding> ofAnotherVersion() {
        String running = Platform.getVaadinVersion().orElseThrow();
        return findings.stream()
                .filter(finding -> !finding.version().equals(running))
                .toList();
    }

    /** Lines that no screen needs any more. */
    List<Finding> notMet() {
        return findings.stream().filter(finding -> !met.contains(finding)).toList();
    }
}
