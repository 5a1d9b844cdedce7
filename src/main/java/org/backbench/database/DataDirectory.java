package org.backbench.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.backbench.problems.CannotStart;
import org.jspecify.annotations.Nullable;

/** The directory in which all data lies, held by one running Backbench at a time. */
class DataDirectory implements AutoCloseable {

    /** The PostgreSQL that Backbench brings: a cluster of another version is refused. */
    static final String POSTGRES_VERSION = "18";

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Creates the directory when it is missing and locks it; the lock ends with the process, however it ends. */
    static DataDirectory open(Path wanted) {
        try {
            if (!Files.isDirectory(wanted)) {
                Files.createDirectories(
                        wanted, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path root = wanted.toRealPath();
            checkVersion(root, root);
            checkVersion(root, root.resolve("postgresql"));
            return new DataDirectory(root, lock(root));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory " + wanted.toAbsolutePath().normalize() + " cannot be used (" + e
                            + "): make it writable for this user, or choose another with --data.",
                    e);
        }
    }

    Path root() {
        return root;
    }

    /** The PostgreSQL cluster; it exists only whole, see {@link EmbeddedServer}. */
    Path cluster() {
        return root.resolve("postgresql");
    }

    boolean hasCluster() {
        return Files.exists(cluster());
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    Passwords passwords() throws IOException {
        Path file = root.resolve("database.passwords");
        if (Files.exists(file)) {
            return Passwords.read(file);
        }
        if (hasCluster()) {
            throw new CannotStart("The file " + file + " with the database's passwords is missing: put it back from a"
                    + " copy, or choose another directory with --data.");
        }
        Passwords generated = Passwords.generate();
        generated.write(file);
        return generated;
    }

    /** The port of the last start, so that it stays the same as long as it is free. */
    @Nullable
    Integer port() throws IOException {
        Path file = root.resolve("database.port");
        try {
            return Files.exists(file) ? Integer.valueOf(Files.readString(file).strip()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    void rememberPort(int port) throws IOException {
        Path draft = Files.writeString(root.resolve("database.port.new"), port + "\n");
        Files.move(draft, root.resolve("database.port"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("backbench.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held in this very process: refused below like any other
        }
        channel.close();
        throw new CannotStart("Another Backbench is running on the data directory " + root
                + ": stop it, or choose another directory with --data.");
    }

    private static void checkVersion(Path root, Path cluster) throws IOException {
        Path file = cluster.resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file).strip() : POSTGRES_VERSION;
        if (!version.equals(POSTGRES_VERSION)) {
            throw new CannotStart("The data directory " + root + " was made by PostgreSQL " + version
                    + " and this Backbench brings PostgreSQL " + POSTGRES_VERSION
                    + ": start the Backbench that made it, or choose another directory with --data.");
        }
        if (cluster.equals(root) && Files.exists(file)) {
            throw new CannotStart("The directory " + root
                    + " is a PostgreSQL's own, not a data directory of Backbench: choose another with --data.");
        }
    }
}
