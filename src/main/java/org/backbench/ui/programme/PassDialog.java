package org.backbench.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.backbench.bodies.PublicBody;
import org.backbench.improvement.Heir;
import org.backbench.ui.forms.Kept;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.Toast;

/** Asks which successor takes an open duty over, who answers for it there, and how a county's is shared. */
final class PassDialog extends Dialog {

    private static final int LONGEST = 200;

    private final transient Duty duty;
    private final transient Runnable passed;
    private final transient Kept kept;
    private final transient List<Line> lines;

    /**
     * What waits for a successor, and how it is passed.
     *
     * @param key tells it from every other duty
     * @param pounds it saves a year
     * @param most how many successors may share it
     * @param pass gives the ids of the actions that the heirs have then
     */
    record Duty(
            String key,
            String title,
            long pounds,
            PublicBody former,
            List<PublicBody> successors,
            int most,
            Function<List<Heir>, List<Long>> pass) {}

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

    PassDialog(Duty duty, Runnable passed) {
        this.duty = duty;
        this.passed = passed;
        kept = new Kept("pass on " + duty.key());
        lines = duty.successors().stream().map(this::line).toList();
        setHeaderTitle("Pass on " + duty.title());
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
        String who = duty.most() == 1
                ? "It passes whole to one successor: name who answers for it there, by post."
                : "It passes to one successor, or is shared by two: name who answers for it there, by post, and,"
                        + " where there are two, the shares, which total 1.";
        return "%s of %s, %s a year. %s"
                .formatted(duty.title(), duty.former().name(), Money.pounds(BigDecimal.valueOf(duty.pounds())), who);
    }

    private static Box heading(Line line) {
        return Box.text("h3", "", line.body().name());
    }

    private Box fields(Line line) {
        return duty.most() == 1 ? Box.div("", line.owner()) : Box.div("bb-row", line.owner(), line.share());
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
        kept.keep("owner " + body.code(), owner);
        kept.keep("share " + body.code(), share);
        return new Line(body, owner, share);
    }

    private void pass() {
        List<Line> takers = lines.stream().filter(Line::takes).toList();
        BigDecimal unsaid = takers.size() == 1 ? BigDecimal.ONE : BigDecimal.ZERO;
        List<Heir> heirs = takers.stream().map(line -> line.heir(unsaid)).toList();
        Asking.politely(() -> duty.pass().apply(heirs), now -> {
            kept.forget();
            close();
            Toast.done(
                    now.size() == 1
                            ? duty.title() + " has passed to its successor."
                            : duty.title() + " has passed to two successors, in two actions.");
            passed.run();
        });
    }
}
