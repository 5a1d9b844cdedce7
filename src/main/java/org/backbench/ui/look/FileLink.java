package org.backbench.ui.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.backbench.problems.Problem;

/** A link that hands over a file, always to keep and never to open as a page of ours; made when it is clicked. */
public final class FileLink extends Anchor {

    private static final String ANY = "application/octet-stream";

    /** The words of the link, the name of the file, and its bytes as the person may have them at that moment. */
    public FileLink(String words, String fileName, Supplier<byte[]> bytes) {
        super(
                DownloadHandler.fromInputStream(event -> answer(fileName, bytes), fileName),
                AttachmentType.DOWNLOAD,
                words);
        getElement().setAttribute("router-ignore", true);
    }

    private static DownloadResponse answer(String fileName, Supplier<byte[]> bytes) {
        try {
            byte[] file = bytes.get();
            return new DownloadResponse(new ByteArrayInputStream(file), fileName, ANY, file.length);
        } catch (Problem refusal) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refusal.sentence());
        }
    }
}
