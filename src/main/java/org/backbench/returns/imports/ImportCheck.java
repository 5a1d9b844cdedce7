package org.backbench.returns.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.bodies.PublicBody;
import org.backbench.returns.Collection;
import org.backbench.returns.LeftOutLine;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Situation;
import org.backbench.returns.Template;

/** Holds the lines of a file against the register, the collection and the returns that are there already. */
final class ImportCheck {

    /** A line, and the body that it means. */
    private record Meant(PublicBody body, RawLine line) {}

    /** A line that may be stored, with its body. */
    record Accepted(PublicBody body, ImportLine line) {}

    /**
     * What some lines are held against.
     *
     * @param register by the code that the file uses
     * @param stored the states of the returns of this collection, by body code
     * @param lastYear the figures of the year before, by body code
     */
    record Known(
            Map<String, PublicBody> register,
            Map<String, ReturnState> stored,
            Map<String, Map<String, BigDecimal>> lastYear) {}

    private final Template template;
    private final Collection collection;
    private final boolean leaveOutUnknown;

    private final List<LeftOutLine> leftOut = new ArrayList<>();
    private final ImportErrors errors;
    private final ImportErrors toExplain = new ImportErrors();
    private final Map<String, Integer> linesByBody = new HashMap<>();
    private final Set<String> warnings = new HashSet<>();

    ImportCheck(Template template, Collection collection, boolean leaveOutUnknown, ImportErrors errors) {
        this.template = template;
        this.collection = collection;
        this.leaveOutUnknown = leaveOutUnknown;
        this.errors = errors;
    }

    /** The lines that may be stored, if nothing is wrong with any. */
    List<Accepted> take(List<RawLine> lines, Known known) {
        List<Meant> meant = new ArrayList<>(lines.size());
        for (RawLine line : lines) {
            PublicBody body = known.register().get(line.body());
            if (body == null) {
                takeUnknown(line);
            } else if (isOnce(body, line) && isCovered(body, line)) {
                meant.add(new Meant(body, line));
            }
        }
        List<Accepted> accepted =
                meant.parallelStream().map(each -> checked(each, known)).toList();
        accepted.forEach(each -> take(each, known));
        return accepted;
    }

    private boolean isOnce(PublicBody body, RawLine line) {
        Integer before = linesByBody.putIfAbsent(body.code(), line.line());
        if (before != null) {
            errors.add(new ImportError(
                    line.line(),
                    column(),
                    "%s stands in line %d already. Keep one of the two lines.".formatted(body.name(), before)));
        }
        return before == null;
    }

    private boolean isCovered(PublicBody body, RawLine line) {
        boolean covered = collection.covers(body);
        if (!covered) {
            leftOut.add(new LeftOutLine(
                    line.line(),
                    line.body(),
                    body.name(),
                    "Class %s is not part of this collection.".formatted(body.bodyClass())));
        }
        return covered;
    }

    /** All rules over the figures of one body: of nothing else, so that bodies are checked side by side. */
    private Accepted checked(Meant meant, Known known) {
        var situation = new Situation(
                known.lastYear().getOrDefault(meant.body().code(), Map.of()),
                Set.copyOf(meant.body().peerGroups()),
                Map.of());
        return new Accepted(meant.body(), meant.line().checked(template, situation));
    }

    private void take(Accepted accepted, Known known) {
        PublicBody body = accepted.body();
        RawLine line = accepted.line().raw();
        if (!line.bodyClass().isEmpty() && !line.bodyClass().equals(body.bodyClass())) {
            warnings.add("Line %d: the file puts %s in class %s, the register in %s. The register counts."
                    .formatted(line.line(), body.name(), line.bodyClass(), body.bodyClass()));
        }
        ReturnState state = known.stored().getOrDefault(body.code(), ReturnState.NOT_DUE);
        if (state.isReceived() || state == ReturnState.AWAITING_CERTIFICATION || state == ReturnState.WITHDRAWN) {
            errors.add(new ImportError(
                    line.line(),
                    column(),
                    "%s has a return in this cycle already: %s. Take the line out."
                            .formatted(body.name(), state.title())));
        }
        errors.addAll(accepted.line().errors());
        accepted.line().toExplain().forEach(failure -> toExplain.add(line.error(template, failure)));
    }

    private void takeUnknown(RawLine line) {
        if (line.body().isEmpty()) {
            errors.add(
                    new ImportError(line.line(), column(), "The line names no body. Fill in %s.".formatted(column())));
        } else if (leaveOutUnknown) {
            leftOut.add(new LeftOutLine(
                    line.line(), line.body(), line.name(), "The register knows no body %s.".formatted(line.body())));
        } else {
            errors.add(new ImportError(
                    line.line(),
                    column(),
                    ("The register knows no body %s%s. Correct the code, or import"
                                    + " again and have lines of unknown bodies left out.")
                            .formatted(line.body(), line.name().isEmpty() ? "" : " (" + line.name() + ")")));
        }
    }

    private String column() {
        return template.file().bodyColumn();
    }

    List<LeftOutLine> leftOut() {
        return leftOut;
    }

    /** What soft rules ask about the lines that may be stored. */
    ImportErrors toExplain() {
        return toExplain;
    }

    List<String> warnings() {
        return warnings.stream().sorted().toList();
    }
}
