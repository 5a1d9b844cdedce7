package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.returns.Part;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;

/** One function of a return to fill in, part by part. */
final class SectionCard extends Card {

    private static final List<String> HEADS = List.of("Line", "", "This year", "Change", "More");
    private static final List<String> CLASSES = List.of("nm", "bb-num pv", "en", "bb-num ch", "bb-num do");

    private final transient Entry entry;
    private final transient Section section;
    private final transient Map<String, LineRow> rows = new LinkedHashMap<>();
    private final Box offer = Box.div("bb-row bb-offer");
    private final Button confirm;

    SectionCard(Entry entry, Section section) {
        super(section.title());
        this.entry = entry;
        this.section = section;
        confirm = new Button("", click -> Asking.politely(() -> entry.confirm(section.lines()), () -> {}));
        confirm.getElement().setAttribute("data-testid", "keep-all");
        offer.add(
                Box.text(
                        "span",
                        "bb-s bb-2",
                        "Grey figures are those of %s. Nothing grey is sent: type over it, or keep it."
                                .formatted(entry.lastYear().title())),
                confirm);
        if (section.isFunction()) {
            StandingPart standing = new StandingPart(entry, section);
            add(standing);
            entry.follow(standing::show);
        }
        add(offer);
        section.parts().forEach(part -> add(part(part)));
        chain();
        entry.follow(this::show);
    }

    /** Puts the cursor into a line of it. */
    void focus(String line) {
        LineRow row = rows.get(line);
        if (row != null) {
            row.focus();
        }
    }

    private Box part(Part part) {
        Box head = Box.of("tr", "");
        for (int column = 0; column < HEADS.size(); column++) {
            String words = column == 1 ? entry.lastYear().title() : HEADS.get(column);
            head.add(Box.text("th", CLASSES.get(column), words).with("scope", "col"));
        }
        Box body = Box.of("tbody", "");
        section.lines(part).forEach(line -> {
            LineRow row = new LineRow(entry, line);
            rows.put(line.key(), row);
            row.rows().forEach(body::add);
        });
        Box table = Box.of("table", "bb entry", Box.of("thead", "", head), body)
                .with("aria-label", "%s, %s".formatted(section.title(), part.title()));
        Box whole = Box.of("section", "bb-part", Box.text("h3", "", part.title()));
        advice(part).ifPresent(words -> whole.add(Box.detail(words)));
        whole.add(table);
        return whole;
    }

    private static Optional<String> advice(Part part) {
        return switch (part) {
            case PRACTICE ->
                Optional.of("Answer yes or no, and name the evidence of each yes: it is self-reported. The statements"
                        + " were written for this product.");
            case SATISFACTION -> Optional.of("What nobody asked is “not measured”: that is neither zero nor missing.");
            default -> Optional.empty();
        };
    }

    /** Enter goes to the next line. */
    private void chain() {
        List<LineRow> all = List.copyOf(rows.values());
        for (int i = 0; i + 1 < all.size(); i++) {
            LineRow next = all.get(i + 1);
            all.get(i).onEnter(next::focus);
        }
    }

    private void show() {
        rows.values().forEach(LineRow::show);
        List<TemplateLine> open = section.lines().stream()
                .filter(line -> entry.offered(line) != null)
                .toList();
        offer.setVisible(!open.isEmpty());
        confirm.setText(open.size() == 1 ? "Keep 1 figure" : "Keep %d figures".formatted(open.size()));
        confirm.setAriaLabel("Keep last year’s %d figures of %s".formatted(open.size(), section.title()));
    }
}
