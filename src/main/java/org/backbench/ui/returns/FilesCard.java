package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.FileLink;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Toast;

/** The return as a workbook: the way out, and the way back in. */
final class FilesCard extends Card {

    private static final int LARGEST = 5 << 20;

    private final transient Entry entry;
    private final transient Consumer<org.backbench.returns.roundtrip.Upload> arrived;

    /** @param arrived told of the file that was uploaded, whatever is wrong with it */
    FilesCard(Entry entry, Consumer<org.backbench.returns.roundtrip.Upload> arrived) {
        super("Spreadsheet");
        this.entry = entry;
        this.arrived = arrived;
        FileLink link = new FileLink(
                "Download as Excel",
                entry.desk().files().fileName(entry.person(), entry.file().id()),
                this::workbook);
        link.getElement().setAttribute("data-testid", "download-return");
        add(Box.div("", link), Box.detail("With last year’s figures and what is stored now."), upload());
    }

    private byte[] workbook() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            entry.desk().files().write(entry.person(), entry.file().id(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Box upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(new Limited(this, upload));
        upload.setUploadButton(new Button("Upload…"));
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.addFileRejectedListener(rejected -> Toast.show(Notice.refused(
                "%s was not taken: Excel (xlsx) or csv, up to 5 MB.".formatted(rejected.getFileName()))));
        upload.getElement().setAttribute("data-testid", "upload-return");
        return Box.div(
                "bb-drop", upload, Box.detail("xlsx or csv. First you see what it would change; nothing is stored."));
    }

    /** Compares a file with the draft. */
    void take(String name, byte[] bytes) {
        Asking.politely(
                () -> entry.desk()
                        .files()
                        .upload(entry.person(), entry.file().id(), name, new ByteArrayInputStream(bytes)),
                arrived);
    }

    /** Stops reading where the largest file ends, whatever the browser was told. */
    private static final class Limited extends InMemoryUploadHandler {

        Limited(FilesCard card, Upload upload) {
            super((about, bytes) -> {
                upload.clearFileList();
                card.take(about.fileName(), bytes);
            });
        }

        @Override
        public long getFileSizeMax() {
            return LARGEST;
        }
    }
}
