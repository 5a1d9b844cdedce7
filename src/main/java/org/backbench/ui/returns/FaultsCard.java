package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backbench.returns.Failure;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** What is wrong with the function that is shown, each with the way to its line, and where else something is. */
final class FaultsCard extends Card {

    private final transient Entry entry;
    private final transient List<Section> sections;
    private final transient Section shown;
    private final transient Function<String, String> address;
    private final transient Consumer<String> focus;
    private final Box list = Box.of("ul", "bb-clocks bb-faultlist");
    private final Box elsewhere = Box.of("p", "bb-s");

    /**
     * @param address the address of a section, by its key
     * @param focus goes to a line of the section that is shown
     */
    FaultsCard(
            Entry entry,
            List<Section> sections,
            Section shown,
            Function<String, String> address,
            Consumer<String> focus) {
        super("To put right");
        this.entry = entry;
        this.sections = sections;
        this.shown = shown;
        this.address = address;
        this.focus = focus;
        getElement().setAttribute("data-testid", "faults");
        add(list, elsewhere);
    }

    void show() {
        List<Failure> wrong = shown.wrong(entry.draft());
        list.removeAll();
        wrong.forEach(failure -> list.add(fault(failure)));
        if (wrong.isEmpty()) {
            list.add(Box.of("li", "", standing().small()));
        }
        elsewhere.removeAll();
        sections.stream()
                .filter(section ->
                        section != shown && !section.wrong(entry.draft()).isEmpty())
                .forEach(section -> {
                    String words = "%s: %d"
                            .formatted(
                                    section.title(),
                                    section.wrong(entry.draft()).size());
                    elsewhere.add(new Anchor(address.apply(section.key()), words), Box.text("span", "", " "));
                });
    }

    /** Where nothing is wrong lines may still be empty. */
    private Status standing() {
        long empty = entry.draft().open().stream()
                .filter(failure -> shown.has(failure.line()))
                .count();
        return empty == 0
                ? new Status(Shape.DONE, "Nothing here")
                : new Status(Shape.HALF, "Nothing wrong, %d still empty".formatted(empty));
    }

    private Box fault(Failure failure) {
        String label = LineWords.label(entry.template().line(failure.line()));
        Button go = new Button(label, click -> focus.accept(failure.line()));
        go.addThemeVariants(ButtonVariant.TERTIARY);
        go.setAriaLabel("Go to " + label);
        return Box.of("li", "", go, Box.detail(failure.message()));
    }
}
