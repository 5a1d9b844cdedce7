package org.backbench.figures;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that ends with the list of what it holds: name, size and fingerprint of each part. */
final class ZipFile {

    private record Part(String name, long bytes, String sha256) {}

    private final ZipOutputStream zip;
    private final FileTime at;
    private final List<Part> parts = new ArrayList<>();

    /** @param out stays open */
    ZipFile(OutputStream out, Instant at) {
        zip = new ZipOutputStream(out);
        this.at = FileTime.from(at);
    }

    void add(String name, CaseArchives.Writing content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(at);
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        content.to(counted);
        counted.flush();
        zip.closeEntry();
        parts.add(new Part(name, counted.bytes, HexFormat.of().formatHex(digest.digest())));
    }

    /** Writes the list of contents, and the end of the zip. */
    void finish() throws IOException {
        List<Part> all = List.copyOf(parts);
        Sheet<Part> contents = new Sheet<>("contents", all::stream)
                .column("name", Part::name)
                .column("bytes", Part::bytes)
                .column("sha256", Part::sha256);
        add(contents.fileName(SheetFormat.CSV), out -> contents.write(SheetFormat.CSV, out));
        zip.finish();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts what goes through; closing it leaves the zip open. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
