package org.backbench.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes PDF of papers: tagged, in British English, with title, headings, bookmarks and an embedded font. */
@Component
class PaperPdf {

    private static final String FONT = "Liberation Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}+ \\d{4}(, \\d{2}:\\d{2})?");

    private record Page(
            String title,
            String subject,
            String foot,
            @Nullable String training,
            @Nullable String mark,
            String markClass,
            boolean hasAddress,
            List<String> address,
            String date,
            List<Bookmark> bookmarks,
            List<Part> blocks) {}

    private record Bookmark(String name, String id) {}

    private record Part(
            @Nullable String heading,
            @Nullable String id,
            @Nullable String text,
            @Nullable Grid table) {}

    private record Grid(String caption, List<Cell> head, List<Row> rows) {}

    private record Row(List<Cell> cells) {}

    /** Figures stand to the right; neither they nor days are broken over lines. */
    private record Cell(String words, boolean number, boolean day) {}

    private final Template page;
    private final byte[] regular;
    private final byte[] bold;

    PaperPdf() {
        page = Mustache.compiler()
                .emptyStringIsFalse(true)
                .nullValue("")
                .compile(LetterKinds.text("paper.html.mustache"));
        regular = font("LiberationSans-Regular.ttf");
        bold = font("LiberationSans-Bold.ttf");
    }

    byte[] of(Paper paper) {
        var file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(1.7f)
                    .withProducer("Backbench")
                    .useFont(() -> new ByteArrayInputStream(regular), FONT, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(bold), FONT, BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(page.execute(page(paper)), null)
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static Page page(Paper paper) {
        List<Part> parts = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>(List.of(new Bookmark(paper.title(), "top")));
        for (Paper.Block block : paper.blocks()) {
            String id = "part" + parts.size();
            parts.add(part(block, id));
            if (block instanceof Paper.Heading heading) {
                bookmarks.add(new Bookmark(heading.words(), id));
            }
        }
        return new Page(
                paper.title(),
                "Case " + paper.reference(),
                "Backbench, case " + paper.reference(),
                paper.training(),
                paper.mark(),
                paper.act() ? "act" : "inform",
                !paper.address().isEmpty(),
                paper.address(),
                paper.date(),
                bookmarks,
                parts);
    }

    private static Part part(Paper.Block block, String id) {
        return switch (block) {
            case Paper.Heading heading -> new Part(heading.words(), id, null, null);
            case Paper.Text text -> new Part(null, null, text.words(), null);
            case Paper.Table table ->
                new Part(
                        null,
                        null,
                        null,
                        new Grid(
                                table.caption(),
                                cells(table.head(), table.figuresFrom()),
                                table.rows().stream()
                                        .map(row -> new Row(cells(row, table.figuresFrom())))
                                        .toList()));
        };
    }

    private static List<Cell> cells(List<String> words, int figuresFrom) {
        List<Cell> cells = new ArrayList<>();
        for (String each : words) {
            boolean number = cells.size() >= figuresFrom;
            cells.add(new Cell(each, number, !number && DAY.matcher(each).matches()));
        }
        return cells;
    }

    private static byte[] font(String file) {
        try (var stream = new ClassPathResource("fonts/" + file).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
