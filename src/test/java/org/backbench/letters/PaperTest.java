package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Papers as readers that read aloud get them: what a page looks like, its structure says too. */
class PaperTest {

    private static final Paper PAPER = new Paper(
            "Nethershire District: return is due on 31 December 2011",
            "Action needed",
            true,
            List.of("Ann Officer", "Return officer", "Nethershire District"),
            "1 December 2011",
            "BB-2011-XNETHERSHIRE",
            null,
            List.of(
                    new Paper.Text("Dear Ann Officer,"),
                    new Paper.Heading("Figures"),
                    new Paper.Table(
                            "Figures: Finance",
                            List.of("Line", "Unit", "Figure"),
                            2,
                            List.of(List.of("Cost <b>of</b> finance & more", "£ thousand", "£5,600k"))),
                    new Paper.Heading("Questions"),
                    new Paper.Text("Mia Manager\u0007 𝒳 \uD800 “quoted” ${7*7}")));

    @Test
    void aPdfIsTaggedAndSaysItsLanguageItsTitleAndItsHeadings() throws IOException {
        byte[] file = new PaperPdf().of(PAPER);
        Files.write(Path.of("target", "letter.pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(PAPER.title());
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            List<String> tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tags).contains("H1", "H2", "P", "Table", "TH", "TD");
            assertThat(tags.indexOf("H1")).isLessThan(tags.indexOf("H2"));
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .children()
                            .iterator()
                            .next()
                            .getTitle())
                    .isEqualTo(PAPER.title());
        }
    }

    @Test
    void aPdfHoldsEveryWordAndNothingIsRun() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PaperPdf().of(PAPER))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text)
                    .contains("Ann Officer", "Return officer", "1 December 2011", "Action needed")
                    .contains("Cost <b>of</b> finance & more", "£5,600k", "“quoted” ${7*7}")
                    .contains("BB-2011-XNETHERSHIRE", "Page 1 of 1");
        }
    }

    @Test
    void aPdfBringsItsFont() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PaperPdf().of(PAPER))) {
            var resources = pdf.getPage(0).getResources();
            List<PDFont> fonts = new ArrayList<>();
            for (var name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("Liberation");
            });
        }
    }

    @Test
    void aWordDocumentHasHeadingsATableAndATitle() throws IOException {
        byte[] file = new PaperWord().of(PAPER);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(PAPER.title());
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .singleElement()
                    .satisfies(heading -> assertThat(heading.getText()).isEqualTo(PAPER.title()));
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .hasSize(2);
            assertThat(document.getTables().getFirst().getRow(1).getCell(2).getText())
                    .isEqualTo("£5,600k");
            assertThat(document.getStyles().getStyle("Heading2")).isNotNull();
        }
    }

    @Test
    void namesItsHeadings() {
        assertThat(PAPER.headings()).containsExactly("Figures", "Questions");
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
