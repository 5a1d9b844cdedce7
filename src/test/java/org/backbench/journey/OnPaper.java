package org.backbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the browser makes of a screen when somebody prints it. */
final class OnPaper {

    /** What only a screen needs, such as the name of the section in the header. */
    private static final List<String> NOT_ON_PAPER = List.of("Training clock", "Next task", "Choose rows");

    /** The words of the screen without those that stay folded on paper, too, and those that are only to be heard. */
    private static final String OPEN_WORDS = """
        () => {
            const unseen = document.createElement('style');
            const what = '.bb-hidden, details:not([open], .bb-printopen) > :not(summary)';
            unseen.textContent = what + ' { display: none !important }';
            document.head.append(unseen);
            const words = document.querySelector('main').innerText;
            unseen.remove();
            return words;
        }\
        """;

    private OnPaper() {}

    /** All of the screen's words stand on the pages, down to the last, and nothing of what only a screen needs. */
    static void look(Page page, String where) {
        AtTheScreen.quiet(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<String> lines = page.evaluate(OPEN_WORDS)
                .toString()
                .lines()
                .map(OnPaper::joined)
                .filter(line -> !line.isEmpty())
                .toList();
        String paper = words(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        assertThat(paper).as(where).contains(lines.getLast()).doesNotContain(joinedAll(NOT_ON_PAPER));
        assertThat(lines.stream().filter(line -> !paper.contains(line)).toList())
                .as("%s: lines of %d that stand otherwise on paper", where, lines.size())
                .hasSizeLessThan(Math.max(4, lines.size() / 20));
    }

    private static String words(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return joined(new PDFTextStripper().getText(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String[] joinedAll(List<String> texts) {
        return texts.stream().map(OnPaper::joined).toArray(String[]::new);
    }
}
