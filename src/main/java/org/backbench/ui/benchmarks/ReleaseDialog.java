package org.backbench.ui.benchmarks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.backbench.benchmarks.CorrectionNote;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.ReleaseEffect;
import org.backbench.benchmarks.ReleaseEffect.Change;
import org.backbench.benchmarks.Releases;
import org.backbench.people.Person;
import org.backbench.ui.forms.Kept;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Money;
import org.jspecify.annotations.Nullable;

/** Lets the programme office decide about a release, seeing everybody whom making it again would touch. */
final class ReleaseDialog extends Dialog {

    private final TextArea reason = new TextArea("Why");
    private final transient Kept kept;

    ReleaseDialog(Releases releases, Person person, CorrectionNote note, Indicator indicator, Runnable done) {
        setHeaderTitle("Release %d after the correction of %s".formatted(note.release(), note.bodyName()));
        ReleaseEffect effect = releases.effect(note);
        kept = new Kept("release " + note.id());
        kept.keep("why", reason);
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setHelperText("It is printed beside the release.");
        add(Box.div("bb-stack", Box.text("p", "", moved(effect)), table(effect, indicator), reason));
        Button keep = new Button(
                "Release %d stands".formatted(note.release()),
                click -> decide(() -> releases.keep(person, note.id(), reason.getValue()), done));
        Button again = new Button(
                "Make it again under the next number",
                click -> decide(() -> releases.reissue(person, note.id(), reason.getValue()), done));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        keep.getElement().setAttribute("data-testid", "keep-release");
        again.getElement().setAttribute("data-testid", "reissue-release");
        getFooter().add(new Button("Cancel", click -> close()), keep, again);
    }

    private void decide(Runnable decision, Runnable done) {
        Asking.politely(decision, () -> {
            kept.forget();
            close();
            done.run();
        });
    }

    private static String moved(ReleaseEffect effect) {
        return "Made again, the boundary would move by %s%% of itself. It would change:"
                .formatted(Figures.change(effect.moved(), 1));
    }

    private static DataTable<Change> table(ReleaseEffect effect, Indicator indicator) {
        DataTable<Change> table = new DataTable<Change>("Bodies that would change")
                .text("Body", Change::name)
                .text("Quarter", change -> ReleaseWords.quarters(change, indicator));
        if (indicator.saves()) {
            table.number("Now", change -> pounds(change.poundsWas()))
                    .number("Made again", change -> pounds(change.poundsNow()));
        }
        return table.rows(effect.changes());
    }

    private static String pounds(@Nullable BigDecimal pounds) {
        return pounds == null ? "left out" : Money.pounds(pounds);
    }
}
