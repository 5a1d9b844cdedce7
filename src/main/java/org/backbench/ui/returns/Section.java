package org.backbench.ui.returns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.returns.Failure;
import org.backbench.returns.Part;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;

/**
 * A part of a return that one screen shows: a function, or what all functions share.
 *
 * @param function empty for what all share
 */
record Section(String function, String title, List<TemplateLine> lines) {

    private static final String SHARED = "body";

    Section {
        lines = List.copyOf(lines);
    }

    /** All of them, in the order of the template. */
    static List<Section> of(Template template) {
        return ReturnSheets.sections(template).entrySet().stream()
                .map(each -> new Section(each.getKey(), each.getValue(), LineWords.lines(template, each.getKey())))
                .toList();
    }

    /**
     * The one to show: the one the address names by its key or one of its lines, else the first with something left
     * to do.
     */
    static Section chosen(List<Section> all, Optional<String> key, Optional<String> line, ReturnDraft draft) {
        return all.stream()
                .filter(each -> line.isPresent() && each.has(line.get()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> key.isPresent() && each.key().equals(key.get()))
                        .findFirst())
                .or(() -> all.stream()
                        .filter(each -> draft.open().stream().anyMatch(failure -> each.has(failure.line())))
                        .findFirst())
                .orElse(all.getFirst());
    }

    /** As addresses name it. */
    String key() {
        return function.isEmpty() ? SHARED : function;
    }

    boolean isFunction() {
        return !function.isEmpty();
    }

    boolean has(String line) {
        return lines.stream().anyMatch(each -> each.key().equals(line));
    }

    /** The kinds of lines it has, in the order in which people fill them in. */
    Set<Part> parts() {
        return Stream.of(Part.values())
                .filter(part -> lines.stream().anyMatch(line -> line.part() == part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<TemplateLine> lines(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    /** What is wrong with what stands in it; what is still empty is another matter. */
    List<Failure> wrong(ReturnDraft draft) {
        return DraftStanding.wrong(draft).stream()
                .filter(failure -> has(failure.line()))
                .toList();
    }

    /** How many of its lines that nobody may leave empty are filled in. */
    long filled(ReturnDraft draft) {
        return lines.stream()
                .filter(line -> line.required() && draft.texts().containsKey(line.key()))
                .count();
    }

    long needed() {
        return lines.stream().filter(TemplateLine::required).count();
    }

    long typed(ReturnDraft draft) {
        return lines.stream()
                .filter(line -> draft.texts().containsKey(line.key()))
                .count();
    }
}
