package org.backbench.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small xlsx workbooks, written by hand so that they can also be wrong. */
public final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** A csv text as a workbook: what looks like a number is a number, an empty field is no cell. */
    public static byte[] of(InputStream csv) throws IOException {
        StringBuilder rows = new StringBuilder();
        int row = 0;
        for (String line : new String(csv.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
            row++;
            if (!line.isEmpty()) {
                rows.append("<row r=\"%d\">".formatted(row));
                String[] fields = line.split(",", -1);
                for (int column = 0; column < fields.length; column++) {
                    rows.append(cell((char) ('A' + column) + "" + row, fields[column]));
                }
                rows.append("</row>");
            }
        }
        return ofSheet("", rows.toString());
    }

    private static String cell(String address, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.matches("-?\\d+(\\.\\d+)?")
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(address, text)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }

    /** A workbook with these rows, and whatever stands before the sheet's root element. */
    public static byte[] ofSheet(String doctype, String rows) throws IOException {
        return zip(parts(HEAD
                + doctype
                + "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows)));
    }

    private static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                        + " PartName=\"/xl/worksheets/sheet1.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, DOCUMENT)
                        + "<sheet name=\"Returns\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    private static String relations(String type, String target) {
        return HEAD
                + "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                        .formatted(RELATIONS, DOCUMENT, type, target);
    }

    public static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            List<String> names = new ArrayList<>(parts.keySet());
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.get(name).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
