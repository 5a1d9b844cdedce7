package org.backbench.returns.imports;

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
import org.backbench.returns.Template;

/** Holds the lines of a file against the register, the collection and the returns that are there already. */
final class ImportCheck {

    /** A line that may be stored, with its body. */
    record Accepted(PublicBody body, ImportLine line) {}

    private final Template template;
    private final Collection collection;
    private final Map<String, PublicBody> register;
    private final Map<String, ReturnState> stored;
    private final boolean leaveOutUnknown;

    private final List<Accepted> accepted = new ArrayList<>();
    private final List<LeftOutLine> leftOut = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();
    private final Map<String, Integer> linesByBody = new HashMap<>();
    private final Set<String> warnings = new HashSet<>();

    /** @param stored the states of the returns of this collection, by body code */
    ImportCheck(
            Template template,
            Collection collection,
            Map<String, PublicBody> register,
            Map<String, ReturnState> stored,
            boolean leaveOutUnknown) {
        this.template = template;
        this.collection = collection;
        this.register = register;
        this.stored = stored;
        this.leaveOutUnknown = leaveOutUnknown;
    }

    void take(ImportLine line) {
        PublicBody body = register.get(line.body());
        if (body == null) {
            takeUnknown(line);
            return;
        }
        Integer before = linesByBody.putIfAbsent(body.code(), line.line());
        if (before != null) {
            errors.add(new ImportError(
                    line.line(),
                    column(),
                    "%s stands in line %d already. Keep one of the two lines.".formatted(body.name(), before)));
        } else if (!collection.covers(body)) {
            leftOut.add(new LeftOutLine(
                    line.line(),
                    line.body(),
                    body.name(),
                    "Class %s is not part of this collection.".formatted(body.bodyClass())));
        } else {
            takeKnown(body, line);
        }
    }

    private void takeKnown(PublicBody body, ImportLine line) {
        if (!line.bodyClass().isEmpty() && !line.bodyClass().equals(body.bodyClass())) {
            warnings.add("Line %d: the file puts %s in class %s, the register in %s. The register counts."
                    .formatted(line.line(), body.name(), line.bodyClass(), body.bodyClass()));
        }
        ReturnState state = stored.getOrDefault(body.code(), ReturnState.NOT_DUE);
        if (state.isReceived() || state == ReturnState.AWAITING_CERTIFICATION || state == ReturnState.WITHDRAWN) {
            errors.add(new ImportError(
                    line.line(),
                    column(),
                    "%s has a return in this cycle already: %s. Take the line out."
                            .formatted(body.name(), state.title())));
        }
        errors.addAll(line.errors());
        accepted.add(new Accepted(body, line));
    }

    private void takeUnknown(ImportLine line) {
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

    List<Accepted> accepted() {
        return accepted;
    }

    List<LeftOutLine> leftOut() {
        return leftOut;
    }

    List<ImportError> errors() {
        return errors;
    }

    List<String> warnings() {
        return warnings.stream().sorted().toList();
    }
}
