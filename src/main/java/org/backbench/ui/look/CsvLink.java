package org.backbench.ui.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that sends a table as a file; the table is made when somebody asks for it. */
public final class CsvLink extends Anchor {

    public CsvLink(String fileName, Supplier<Csv> table) {
        super(DownloadHandler.fromInputStream(asked -> answer(fileName, table.get())), "CSV");
        addClassName("bb-noprint");
        getElement().setAttribute("data-testid", "csv").setAttribute("download", fileName);
    }

    private static DownloadResponse answer(String fileName, Csv table) {
        byte[] bytes = table.text().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, "text/csv; charset=utf-8", bytes.length);
    }
}
