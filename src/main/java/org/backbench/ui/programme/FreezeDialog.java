package org.backbench.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import org.backbench.calendar.Dates;
import org.backbench.returns.Cycle;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Toast;

/** Asks once more before the benchmarks of a cycle become release 1, because nothing takes that back. */
final class FreezeDialog extends Dialog {

    FreezeDialog(ProgrammeTools tools, Cycle cycle, Runnable changed) {
        setHeaderTitle("Freeze cycle %d?".formatted(cycle.year()));
        setWidth("460px");
        Button freeze = new Button("Freeze cycle " + cycle.year());
        freeze.addClickListener(
                click -> Asking.politely(() -> tools.cycles().freeze(tools.person(), cycle.year()), frozen -> {
                    close();
                    Toast.done(
                            "Cycle %d is frozen; its benchmarks are release 1.".formatted(frozen.year()),
                            new Anchor("/benchmarks/" + frozen.year(), "Benchmarks"));
                    changed.run();
                }));
        freeze.addThemeVariants(ButtonVariant.PRIMARY);
        freeze.getElement().setAttribute("data-testid", "confirm-freeze-cycle");
        add(words(tools, cycle));
        getFooter().add(new Button("Cancel", click -> close()), freeze);
    }

    private static Box words(ProgrammeTools tools, Cycle cycle) {
        Box words = Box.div(
                "bb-stack-tight",
                Box.text(
                        "p",
                        "",
                        "The figures received by now become release 1 of the benchmarks of %d. It stands from then on: "
                                        .formatted(cycle.year())
                                + "returns that come later are still taken, but move no quartile."));
        if (tools.dates().today().isBefore(cycle.freeze())) {
            words.add(Notice.attention(
                    "It is early.", "The freeze was announced for %s.".formatted(Dates.day(cycle.freeze()))));
        }
        words.add(Box.detail("This cannot be undone."));
        return words;
    }
}
