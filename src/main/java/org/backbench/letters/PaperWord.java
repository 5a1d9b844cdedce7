package org.backbench.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.stereotype.Component;

/** Makes Word documents of papers, to be edited: real heading styles, in British English, with a title. */
@Component
class PaperWord {

    private static final String FONT = "Arial";

    byte[] of(Paper paper) {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            prepare(document, paper);
            if (paper.training() != null) {
                text(document, paper.training()).getRuns().getFirst().setBold(true);
            }
            if (paper.mark() != null) {
                text(document, paper.mark()).getRuns().getFirst().setBold(true);
            }
            paper.address().forEach(line -> text(document, line).setSpacingAfter(0));
            text(document, paper.date()).setSpacingBefore(240);
            heading(document, paper.title(), "Heading1");
            paper.blocks().forEach(block -> add(document, block));
            text(document, "Case " + paper.reference()).setSpacingBefore(240);
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(XWPFDocument document, Paper paper) {
        document.getProperties().getCoreProperties().setTitle(paper.title());
        document.getProperties().getCoreProperties().setCreator("Backbench");
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("en-GB");
        style(styles, "Heading1", "heading 1", 0);
        style(styles, "Heading2", "heading 2", 1);
    }

    /** The level makes it a heading to readers that read aloud, and to a table of contents. */
    private static void style(XWPFStyles styles, String id, String name, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level));
        styles.addStyle(new XWPFStyle(style));
    }

    private static void add(XWPFDocument document, Paper.Block block) {
        switch (block) {
            case Paper.Heading heading -> heading(document, heading.words(), "Heading2");
            case Paper.Text words -> text(document, words.words());
            case Paper.Table table -> table(document, table);
        }
    }

    private static void heading(XWPFDocument document, String words, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.setSpacingBefore(240);
        paragraph.setSpacingAfter(120);
        paragraph.setKeepNext(true);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setBold(true);
        run.setFontSize(style.equals("Heading1") ? 15 : 12);
        run.setText(words);
    }

    private static XWPFParagraph text(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(160);
        write(paragraph, words, false);
        return paragraph;
    }

    private static void table(XWPFDocument document, Paper.Table table) {
        XWPFTable grid =
                document.createTable(table.rows().size() + 1, table.head().size());
        grid.setWidth("100%");
        grid.getRow(0).setRepeatHeader(true);
        fill(grid, 0, table.head(), table.figuresFrom(), true);
        for (int row = 0; row < table.rows().size(); row++) {
            fill(grid, row + 1, table.rows().get(row), table.figuresFrom(), false);
        }
        document.createParagraph();
    }

    private static void fill(XWPFTable grid, int row, java.util.List<String> words, int figuresFrom, boolean strong) {
        for (int column = 0; column < words.size(); column++) {
            XWPFTableCell cell = grid.getRow(row).getCell(column);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            if (column >= figuresFrom) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            write(paragraph, words.get(column), strong);
        }
    }

    private static void write(XWPFParagraph paragraph, String words, boolean strong) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(11);
        run.setBold(strong);
        run.setText(words);
    }
}
