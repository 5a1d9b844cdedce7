package org.backbench.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Tells the kind of a file from its bytes; nothing is unpacked. */
final class Contents {

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private Contents() {}

    /** Empty for every kind that is not taken. Plain text is CSV when its name says so. */
    static Optional<DocumentType> typeOf(String name, byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            return Optional.of(DocumentType.PDF);
        }
        if (startsWith(bytes, PNG)) {
            return Optional.of(DocumentType.PNG);
        }
        if (startsWith(bytes, JPEG)) {
            return Optional.of(DocumentType.JPEG);
        }
        if (startsWith(bytes, ZIP)) {
            return officeType(ZipNames.of(bytes));
        }
        if (isText(bytes)) {
            return Optional.of(DocumentType.CSV.fits(name) ? DocumentType.CSV : DocumentType.TEXT);
        }
        return Optional.empty();
    }

    /** Workbooks and documents with macros carry a vbaProject.bin and are not taken. */
    private static Optional<DocumentType> officeType(Set<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return Optional.empty();
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(DocumentType.XLSX);
        }
        return names.contains("word/document.xml") ? Optional.of(DocumentType.DOCX) : Optional.empty();
    }

    /** UTF-8 without control characters that is no web page or other markup. */
    private static boolean isText(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String begin = text.replace("\uFEFF", "").stripLeading();
            return !begin.startsWith("<") && text.chars().noneMatch(Contents::isControl);
        } catch (CharacterCodingException e) {
            return isWindowsText(bytes);
        }
    }

    /** What older Excel saves as CSV: one byte a character, in Windows-1252. */
    private static boolean isWindowsText(byte[] bytes) {
        for (byte b : bytes) {
            if (isControl(b & 0xff)) {
                return false;
            }
        }
        return bytes.length > 0 && bytes[0] != '<' && !startsWith(bytes, new byte[] {(byte) 0xff, (byte) 0xfe});
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f';
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
