package org.backbench.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.backbench.bodies.PublicBody;
import org.backbench.improvement.Heir;
import org.backbench.improvement.Successions;
import org.backbench.improvement.WaitingAction;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.Toast;

/** Asks which successor takes an open action over, who answers for it there, and how a county's is shared. */
final class PassDialog extends Dialog {

    private static final int LONGEST = 200;

    private final transient ProgrammeTools tools;
    private final transient Successions successions;
    private final transient WaitingAction waiting;
    private final transient Runnable passed;
    private final transient List<Line> lines;

    /** What is typed for one successor; without an owner it takes nothing over. */
    private record Line(PublicBody body, TextField owner, BigDecimalField share) {

        boolean takes() {
            return !owner.getValue().isBlank();
        }

        /** @param unsaid the share where none is typed */
        Heir heir(BigDecimal unsaid) {
            return new Heir(
                    body.code(), owner.getValue().strip(), Objects.requireNonNullElse(share.getValue(), unsaid));
        }
    }

    PassDialog(ProgrammeTools tools, Successions successions, WaitingAction waiting, Runnable passed) {
        this.tools = tools;
        this.successions = successions;
        this.waiting = waiting;
        this.passed = passed;
        lines = waiting.successors().stream().map(this::line).toList();
        setHeaderTitle("Pass on " + waiting.action().title());
        setWidth("560px");
        Box form = Box.div("bb-form", Box.text("p", "bb-2", words()));
        lines.forEach(line -> form.add(heading(line), fields(line)));
        add(form);
        Button pass = new Button("Pass on", click -> pass());
        pass.addThemeVariants(ButtonVariant.PRIMARY);
        pass.getElement().setAttribute("data-testid", "confirm-pass-on");
        getFooter().add(new Button("Cancel", click -> close()), pass);
    }

    private String words() {
        String who = waiting.most() == 1
                ? "It passes whole to one successor: name who answers for it there, by post."
                : "It passes to one successor, or is shared by two: name who answers for it there, by post, and,"
                        + " where there are two, the shares, which total 1.";
        return "%s of %s, %s a year. %s"
                .formatted(
                        waiting.action().label(),
                        waiting.former().name(),
                        Money.pounds(BigDecimal.valueOf(waiting.action().expected())),
                        who);
    }

    private static Box heading(Line line) {
        return Box.text("h3", "", line.body().name());
    }

    private Box fields(Line line) {
        return waiting.most() == 1 ? Box.div("", line.owner()) : Box.div("bb-row", line.owner(), line.share());
    }

    private Line line(PublicBody body) {
        TextField owner = new TextField("Owner, by post");
        owner.setMaxLength(LONGEST);
        owner.setWidth("22em");
        owner.setMaxWidth("100%");
        owner.getElement().setAttribute("data-testid", "owner-" + body.code());
        BigDecimalField share = new BigDecimalField("Share");
        share.setWidth("7em");
        share.getElement().setAttribute("data-testid", "share-" + body.code());
        return new Line(body, owner, share);
    }

    private void pass() {
        List<Line> takers = lines.stream().filter(Line::takes).toList();
        BigDecimal unsaid = takers.size() == 1 ? BigDecimal.ONE : BigDecimal.ZERO;
        List<Heir> heirs = takers.stream().map(line -> line.heir(unsaid)).toList();
        Asking.politely(() -> successions.pass(tools.person(), waiting.action().id(), heirs), now -> {
            close();
            Toast.done(
                    now.size() == 1
                            ? waiting.action().label() + " has passed to its successor."
                            : waiting.action().label() + " has passed to two successors, in two actions.");
            passed.run();
        });
    }
}
