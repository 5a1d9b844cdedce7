package org.backbench.ui.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.backbench.figures.Sheet;
import org.backbench.figures.SheetFormat;

/** Links that send a list as a file, for Excel or as CSV; the list is read when somebody asks for it. */
public final class SheetLinks extends Span {

    public SheetLinks(Supplier<? extends Sheet<?>> list) {
        addClassNames("bb-noprint", "bb-nowrap");
        add(link("Excel", SheetFormat.XLSX, list), new Span(" · "), link("CSV", SheetFormat.CSV, list));
    }

    private static Anchor link(String words, SheetFormat format, Supplier<? extends Sheet<?>> list) {
        Anchor link = new Anchor((DownloadHandler) asked -> send(asked, format, list.get()), words);
        link.getElement().setAttribute("data-testid", format.ending()).setAttribute("download", true);
        return link;
    }

    private static void send(DownloadEvent asked, SheetFormat format, Sheet<?> list) {
        asked.setContentType(format.contentType());
        asked.setFileName(list.fileName(format));
        try {
            list.write(format, asked.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
