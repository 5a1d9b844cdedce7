package org.backbench.returns.spreadsheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a workbook into nothing, counting, before anything reads it: sizes written in the archive may lie. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final long RATIO_COUNTS_FROM = 10L << 20;
    private static final int WORST_RATIO = 60;
    private static final int BLOCK = 64 * 1024;

    private ZipGuard() {}

    static void requireHarmless(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
                throw new Unreadable("This is an OpenDocument file. Save the table as .xlsx or as csv and send that.");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Unreadable("This archive is not an xlsx workbook. Save the table as .xlsx or as csv.");
            }
            unpack(zip, Files.size(file));
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Unreadable("The workbook is damaged: it cannot be unpacked. Save it again and send it.");
        }
    }

    private static void unpack(ZipFile zip, long packed) throws IOException {
        long bytes = 0;
        byte[] block = new byte[BLOCK];
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream content = zip.getInputStream(entry)) {
                for (int read = content.read(block); read > 0; read = content.read(block)) {
                    bytes += read;
                    requireBelow(bytes, packed);
                }
            }
        }
    }

    private static void requireBelow(long bytes, long packed) {
        if (bytes > MOST_BYTES || bytes > RATIO_COUNTS_FROM && bytes > WORST_RATIO * packed) {
            throw tooLarge();
        }
    }

    private static Unreadable tooLarge() {
        return new Unreadable("The workbook unpacks to far more than its size: it is not read. Send the table as csv.");
    }
}
