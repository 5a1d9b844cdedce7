package org.backbench.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backbench.figures.Sheet;
import org.backbench.figures.SheetFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers with a list as a file. */
final class SheetAnswer {

    private SheetAnswer() {}

    /** @param ending csv or xlsx */
    static void send(Sheet<?> sheet, String ending, HttpServletResponse answer) throws IOException {
        SheetFormat format = SheetFormat.of(ending);
        answer.setContentType(format.contentType());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(sheet.fileName(format))
                        .build()
                        .toString());
        sheet.write(format, answer.getOutputStream());
    }
}
