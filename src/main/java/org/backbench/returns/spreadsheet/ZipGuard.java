package org.backbench.returns.spreadsheet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks a workbook into nothing, counting, before anything reads it: sizes written in the archive may lie. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final long RATIO_COUNTS_FROM = 10L << 20;
    private static final int WORST_RATIO = 60;
    private static final int BLOCK = 64 * 1024;

    private ZipGuard() {}

    static void requireHarmless(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            if (!unpack(zip, Files.size(file))) {
                throw new Unreadable("This archive is not an xlsx workbook. Save the table as .xlsx or as csv.");
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Unreadable("The workbook is damaged: it cannot be unpacked. Save it again and send it.");
        }
    }

    /** Whether a workbook is in it. */
    private static boolean unpack(ZipInputStream zip, long packed) throws IOException {
        boolean workbook = false;
        long bytes = 0;
        byte[] block = new byte[BLOCK];
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            workbook |= entry.getName().equals("xl/workbook.xml");
            for (int read = zip.read(block); read > 0; read = zip.read(block)) {
                bytes += read;
                requireBelow(bytes, packed);
            }
            if (++entries > MOST_ENTRIES) {
                throw tooLarge();
            }
        }
        return workbook;
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
