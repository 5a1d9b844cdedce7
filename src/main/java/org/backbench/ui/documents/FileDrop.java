package org.backbench.ui.documents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.Arrays;
import org.backbench.documents.Document;
import org.backbench.documents.DocumentType;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Toast;

/** Takes a file, chosen or dropped, and says why one is not taken. */
final class FileDrop extends Div {

    private static final String TAKEN =
            "PDF, Excel (xlsx), Word (docx), CSV, plain text, PNG or JPEG, without macros, up to 10 MB each.";

    /** What is done with a file; runs in the screen of the person who sent it. */
    interface Taker {
        void take(String name, byte[] bytes);
    }

    FileDrop(String words, Taker taker) {
        addClassName("bb-drop");
        Upload upload = new Upload();
        upload.setUploadHandler(new Limited((name, bytes) -> {
            upload.clearFileList();
            Asking.politely(() -> taker.take(name, bytes), () -> {});
        }));
        upload.setUploadButton(new Button(words));
        upload.setMaxFileSize(Document.LARGEST);
        upload.setAcceptedFileTypes(Arrays.stream(DocumentType.values())
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new));
        upload.addFileRejectedListener(rejected -> Toast.show(
                Notice.refused("%s was not stored. Taken are: %s".formatted(rejected.getFileName(), TAKEN))));
        upload.getElement().setAttribute("data-testid", "add-document");
        add(upload, Box.detail(TAKEN));
    }

    /** Stops reading where the largest file ends, whatever the browser was told. */
    private static final class Limited extends InMemoryUploadHandler {

        Limited(Taker taker) {
            super((about, bytes) -> taker.take(about.fileName(), bytes));
        }

        @Override
        public long getFileSizeMax() {
            return Document.LARGEST;
        }
    }
}
