package org.backbench.ui.returns;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.returns.Failure;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.roundtrip.CellError;
import org.backbench.returns.roundtrip.LineChange;
import org.backbench.returns.roundtrip.Upload;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FileLink;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;
import org.jspecify.annotations.Nullable;

/** A file that came back: every cell that is wrong, or what it would change, by function. */
final class UploadCard extends Card {

    private final transient Entry entry;
    private final transient Upload upload;
    private final transient Map<String, Checkbox> chosen = new LinkedHashMap<>();
    private final Box wrong = Box.div("bb-stack-tight").with("role", "status").with("data-testid", "upload-wrong");
    private final Button take = new Button("Take the chosen functions");

    UploadCard(Entry entry, Upload upload, String uploader) {
        super(upload.fileName());
        this.entry = entry;
        this.upload = upload;
        getElement().setAttribute("data-testid", "uploaded");
        FileLink kept = new FileLink("the file as it came", upload.fileName(), this::kept);
        kept.getElement().setAttribute("data-testid", "kept-file").setAttribute("title", "SHA-256 " + upload.sha256());
        note(Box.div("", new Text("uploaded %s by %s · ".formatted(When.moment(upload.uploadedAt()), uploader)), kept));
        if (upload.state() == Upload.State.REFUSED) {
            addErrors();
            entry.decide(null);
        } else {
            addChanges();
            entry.decide(upload.fileName());
        }
    }

    private byte[] kept() {
        return entry.desk().files().kept(entry.person(), entry.file().id(), upload.id());
    }

    private void addErrors() {
        int wrong = upload.errors().size();
        add(
                Notice.refused("%s wrong in this file, so nothing of it was taken."
                                .formatted(wrong == 1 ? "1 thing is" : wrong + " things are")
                        + " Put right what is listed and upload it again."),
                new DataTable<CellError>("What is wrong in " + upload.fileName(), "cards")
                        .text("Cell", error -> error.cell().isEmpty() ? "the whole file" : error.cell())
                        .text("What is wrong", CellError::message)
                        .rows(upload.errors()));
        Button close = button("Close", "close-upload", () -> setVisible(false));
        add(Box.div("bb-row", close));
    }

    private void addChanges() {
        Button drop = button("Drop the file", "drop-upload", this::drop);
        if (upload.changes().isEmpty()) {
            add(
                    new EmptyState("Nothing in it differs", "The file says what is stored already. Drop it."),
                    Box.div("bb-row", drop));
            return;
        }
        add(Box.text(
                "p",
                "",
                "It differs from what is stored in %s. Nothing of it is stored yet: take all of it, some functions, or"
                                .formatted(lines(upload.changes().size()))
                        + " nothing."));
        Map<String, List<LineChange>> bySection = upload.changes().stream()
                .collect(Collectors.groupingBy(LineChange::section, LinkedHashMap::new, Collectors.toList()));
        bySection.forEach(this::addSection);
        Button all = button("Take all", "take-all", () -> take(Set.of()));
        all.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(click -> take(ticked()));
        take.getElement().setAttribute("data-testid", "take-chosen");
        take.setVisible(bySection.size() > 1);
        add(wrong, Box.div("bb-row", all, take, drop));
        judge();
    }

    /** What would be wrong with the return once the ticked functions are taken: the rules, before anything is. */
    private void judge() {
        wrong.removeAll();
        Set<String> ticked = ticked();
        Map<String, String> texts = upload.changes().stream()
                .filter(change -> ticked.contains(change.section()))
                .collect(Collectors.toMap(LineChange::line, LineChange::uploaded));
        ReturnDraft draft =
                entry.desk().returns().check(entry.person(), entry.file().id(), texts);
        List<Failure> failures = DraftStanding.wrong(draft);
        if (failures.isEmpty() || texts.isEmpty()) {
            return;
        }
        String many = failures.size() == 1 ? "1 thing is" : failures.size() + " things are";
        Box list = Box.of("ul", "bb-clocks bb-faultlist");
        failures.forEach(failure -> list.add(Box.text("li", "", failure.message())));
        wrong.add(
                Notice.attention(
                        "Not right yet.",
                        "Taken as ticked, %s to put right before the return can be sent.".formatted(many)),
                list);
    }

    private void addSection(String section, List<LineChange> changes) {
        String title = section.isEmpty() ? "The whole body" : entry.template().titleOf(section);
        Checkbox tick = new Checkbox("%s: %s".formatted(title, lines(changes.size())), true);
        tick.getElement().setAttribute("data-testid", "take-" + (section.isEmpty() ? "body" : section));
        tick.addValueChangeListener(change -> {
            take.setEnabled(!ticked().isEmpty());
            judge();
        });
        chosen.put(section, tick);
        add(
                tick,
                new DataTable<LineChange>(title, "changes")
                        .text("Line", change -> LineWords.label(entry.template().line(change.line())))
                        .number("Stored", change -> words(change, change.stored()))
                        .number("In the file", change -> words(change, change.uploaded()))
                        .column("bb-num ch", "Change", change -> new Text(moved(change)))
                        .rows(changes));
    }

    private static String lines(int count) {
        return count == 1 ? "1 line" : count + " lines";
    }

    private String words(LineChange change, String text) {
        BigDecimal figure = figure(change, text);
        String typed = text.isBlank() ? "nothing" : text;
        return figure == null ? typed : LineWords.figure(entry.template().line(change.line()), figure);
    }

    private String moved(LineChange change) {
        return LineWords.change(
                entry.template().line(change.line()),
                figure(change, change.uploaded()),
                figure(change, change.stored()));
    }

    private @Nullable BigDecimal figure(LineChange change, String text) {
        return entry.template().line(change.line()).unit().read(text);
    }

    private Set<String> ticked() {
        return chosen.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void take(Set<String> sections) {
        long taken = upload.changes().stream()
                .filter(change -> sections.isEmpty() || sections.contains(change.section()))
                .count();
        Asking.politely(
                () -> entry.desk().files().take(entry.person(), entry.file().id(), upload.id(), sections), draft -> {
                    setVisible(false);
                    entry.decide(null);
                    entry.lookAgain();
                    Toast.done("%s of %s taken into the draft.".formatted(lines((int) taken), upload.fileName()));
                });
    }

    private void drop() {
        Asking.politely(
                () -> entry.desk().files().drop(entry.person(), entry.file().id(), upload.id()), () -> {
                    setVisible(false);
                    entry.decide(null);
                    Toast.done("%s was dropped; nothing of it was stored.".formatted(upload.fileName()));
                });
    }

    private static Button button(String words, String testId, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }
}
