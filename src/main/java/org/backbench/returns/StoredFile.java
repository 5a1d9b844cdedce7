package org.backbench.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/** An uploaded file on disk, with the hash of what came. It is deleted once it has been read. */
public record StoredFile(Path path, String name, long size, String sha256) {

    /** Bytes; what is larger is refused as soon as so much has arrived. */
    static final long LARGEST = 50L << 20;

    private static final int BLOCK = 64 * 1024;
    private static final int LONGEST_NAME = 200;

    public static StoredFile keep(String name, InputStream content) {
        Path path = null;
        try {
            path = Files.createTempFile("import", ".tmp");
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            long size = copy(content, path, hash);
            return new StoredFile(path, shortened(name), size, HexFormat.of().formatHex(hash.digest()));
        } catch (TooLarge e) {
            delete(path);
            throw e;
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void delete() {
        delete(path);
    }

    private static void delete(@Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream content, Path path, MessageDigest hash) throws IOException {
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = content.read(block); read > 0; read = content.read(block)) {
                size += read;
                if (size > LARGEST) {
                    throw new TooLarge();
                }
                hash.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
        return size;
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= LONGEST_NAME ? last : last.substring(0, LONGEST_NAME);
    }

    /** A file of this size is not a table of returns. */
    public static final class TooLarge extends Refused {
        TooLarge() {
            super("The file is larger than 50 MB, the most that is taken. Send only the lines of one year.");
        }

        @Override
        public int status() {
            return 413;
        }
    }
}
