package org.backbench.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.backbench.problems.CannotStart;

/** The generated passwords of the embedded PostgreSQL, in a file that only its owner can read. */
record Passwords(String postgres, String owner, String service) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Passwords generate() {
        return new Passwords(random(), random(), random());
    }

    static Passwords read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Passwords(
                required(kept, "postgres", file), required(kept, "owner", file), required(kept, "app_rw", file));
    }

    /** Writes all or nothing: a crash leaves either no file or the whole one. */
    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        writePrivately(draft, "postgres=" + postgres + "\nowner=" + owner + "\napp_rw=" + service + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A file that nobody else can read, not even for the moment between making and filling it. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    @Override
    public String toString() {
        return "Passwords[not shown]";
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String required(Properties kept, String user, Path file) {
        String password = kept.getProperty(user);
        if (password == null || password.isBlank()) {
            throw new CannotStart("The file " + file + " has lost the password of " + user
                    + ": put the file back from a copy, or choose another directory with --data.");
        }
        return password;
    }
}
