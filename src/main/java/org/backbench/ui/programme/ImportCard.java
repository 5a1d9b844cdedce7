package org.backbench.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.backbench.people.Person;
import org.backbench.problems.Problem;
import org.backbench.returns.Cycle;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Toast;
import org.jspecify.annotations.Nullable;

/** Bulk import: one file for many bodies. What was sent shows below how far it is; earlier imports are listed. */
final class ImportCard extends Card {

    private static final int LARGEST = 50 << 20;

    private final transient ProgrammeTools tools;
    private final transient Runnable begun;
    private final Select<Cycle> cycle = new Select<>();
    private final Checkbox leaveOut = new Checkbox("Leave out lines of bodies that the register does not know");
    private final Box form = Box.div("bb-form");
    private final Box none = Box.div("");
    private final Box sent = Box.div("");
    private final ImportList list;
    private volatile @Nullable ImportRequest request;
    private @Nullable ImportReport report;

    ImportCard(ProgrammeTools tools, Runnable begun) {
        super("Bulk import");
        this.tools = tools;
        this.begun = begun;
        list = new ImportList(tools);
        if (tools.may("import-returns")) {
            form.add(choices(), upload());
            add(form, none);
        }
        add(sent, list);
        none.add(new EmptyState("No cycle to import into", "Open the cycle of the financial year first."));
        showCycles();
    }

    /** Draws how far imports are. */
    void show() {
        if (report != null) {
            report.show();
        }
        list.show();
    }

    /** Whether one of the imports shown is still under way. */
    boolean isRunning() {
        return list.isRunning();
    }

    /** Offers the cycles there are now; the one chosen stays chosen. */
    void showCycles() {
        List<Cycle> cycles = tools.cycles().list();
        Cycle before = cycle.getValue();
        cycle.setItems(cycles);
        cycles.stream()
                .filter(each -> before == null || each.year() == before.year())
                .findFirst()
                .ifPresent(cycle::setValue);
        form.setVisible(!cycles.isEmpty());
        none.setVisible(cycles.isEmpty());
        show();
    }

    private Box choices() {
        cycle.setLabel("Financial year");
        cycle.setItemLabelGenerator(
                each -> "%s, cycle %d%s".formatted(each.dataYear(), each.year(), each.frozen() ? ", frozen" : ""));
        cycle.setHelperText("Of a file that holds several years, only the lines of this one are taken.");
        cycle.setWidth("240px");
        cycle.getElement().setAttribute("data-testid", "import-year");
        leaveOut.setHelperText("Otherwise one unknown body stops the whole file. What is left out is listed.");
        leaveOut.getElement().setAttribute("data-testid", "import-leave-out");
        cycle.addValueChangeListener(change -> ask());
        leaveOut.addValueChangeListener(change -> ask());
        return Box.div("bb-importform", cycle, leaveOut);
    }

    private void ask() {
        Cycle chosen = cycle.getValue();
        request = chosen == null
                ? null
                : new ImportRequest(chosen.year(), new ImportChoices(chosen.dataYear(), leaveOut.getValue()));
    }

    private Upload upload() {
        Upload upload = new Upload(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.setUploadButton(new Button("Choose a file…"));
        upload.setDropLabel(Box.text("span", "", "or drop it here: csv or xlsx, at most 50 MB"));
        upload.setI18n(words());
        upload.setWidthFull();
        upload.getElement().setAttribute("data-testid", "upload-import");
        upload.addFileRejectedListener(rejected -> Toast.show(Notice.refused(
                "%s: %s Nothing was sent.".formatted(rejected.getFileName(), rejected.getErrorMessage()))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Runs in the thread that receives the file; the screen is told when the import has its number. */
    private void take(UploadEvent file) throws IOException {
        ImportRequest asked = request;
        if (asked == null) {
            file.reject("Choose a financial year first.");
            return;
        }
        Person person = tools.person();
        try (InputStream content = file.getInputStream()) {
            long id = tools.imports().start(person, asked.cycle(), file.getFileName(), content, asked.choices());
            file.getUI().access(() -> started(id));
        } catch (Problem refusal) {
            file.getUI().access(() -> Toast.refused(refusal));
            file.reject(refusal.sentence());
        }
    }

    private void started(long id) {
        ImportReport fresh = new ImportReport(tools, id);
        report = fresh;
        sent.removeAll();
        sent.add(fresh);
        show();
        begun.run();
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig("The file is larger than 50 MB, the most that is taken.")
                .setIncorrectFileType("Only csv and xlsx files are taken.")
                .setTooManyFiles("One file at a time."));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("Connecting…")
                        .setStalled("Waiting…")
                        .setProcessing("Arriving…")
                        .setHeld("Waiting…"))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable("The file did not arrive. Nothing was stored; send it again.")
                        .setUnexpectedServerError("The file was not taken. Nothing was stored.")
                        .setForbidden("The file was not taken. Nothing was stored.")));
        return words;
    }
}
