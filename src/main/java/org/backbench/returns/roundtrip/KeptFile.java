package org.backbench.returns.roundtrip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.backbench.problems.Refused;

/** A file as it came, with its hash. */
@SuppressWarnings("ArrayRecordComponent") // never compared: it goes from the wire to its row
record KeptFile(String name, byte[] bytes, String sha256) {

    /** Bytes; a filled-in return has a fiftieth of it. */
    static final int LARGEST = 5 << 20;

    private static final int LONGEST_NAME = 200;

    /** Reads no more than the limit and one byte. */
    static KeptFile read(String name, InputStream content) {
        try {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new TooLarge();
            }
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new KeptFile(shortened(name), bytes, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    FileReading reading(FileIdentity identity) {
        try {
            Path path = Files.createTempFile("return", ".tmp");
            try {
                Files.write(path, bytes);
                return FileReading.of(identity, path);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() <= LONGEST_NAME ? last : last.substring(0, LONGEST_NAME);
    }

    /** A file of this size is no return. */
    public static final class TooLarge extends Refused {
        TooLarge() {
            super("The file is larger than 5 MB, far more than a return is. Download the file of this return and fill"
                    + " that in.");
        }

        @Override
        public int status() {
            return 413;
        }
    }
}
