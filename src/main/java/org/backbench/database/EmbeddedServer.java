package org.backbench.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.backbench.problems.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded PostgreSQL of one data directory: durable, closed to everybody without a password, started whatever the
 * last end was like, started again when it dies, and stopped with the service.
 */
class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String RECOVERY_SECONDS = "300";
    private static final String STOP_SECONDS = "40";
    private static final long ROTATE_BYTES = 10_000_000;

    private final DataDirectory directory;
    private final Programs programs;
    private final Passwords passwords;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgresql-watcher").factory());
    private int port;
    private boolean closed;

    private EmbeddedServer(DataDirectory directory, Programs programs, Passwords passwords) {
        this.directory = directory;
        this.programs = programs;
        this.passwords = passwords;
    }

    static EmbeddedServer start(Path data) {
        DataDirectory directory = DataDirectory.open(data);
        try {
            log.info("Starting PostgreSQL in {}", directory.root());
            var server = new EmbeddedServer(directory, Programs.unpackedIn(directory.root()), directory.passwords());
            server.createCluster();
            server.startPatiently();
            server.watcher.scheduleWithFixedDelay(server::revive, 1, 1, TimeUnit.SECONDS);
            return server;
        } catch (IOException e) {
            letGo(directory);
            throw new CannotStart(
                    "The data directory " + directory.root() + " cannot be used (" + e
                            + "): make room and make it writable for this user, or choose another with --data.",
                    e);
        } catch (RuntimeException e) {
            letGo(directory);
            throw e;
        }
    }

    int port() {
        return port;
    }

    Path data() {
        return directory.root();
    }

    Passwords passwords() {
        return passwords;
    }

    Account account(String database, String user, String password) {
        return new Account("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    /** Stops the server in good order; what was committed is on the disk even if it does not. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        watcher.shutdownNow();
        stop();
        directory.close();
    }

    /** initdb beside and a rename at its end: a crash leaves either no cluster or a whole one. */
    private void createCluster() throws IOException {
        if (directory.hasCluster()) {
            return;
        }
        Path draft = directory.root().resolve("postgresql.new");
        FileSystemUtils.deleteRecursively(draft);
        Path password = directory.root().resolve("initdb.password");
        try {
            Passwords.writePrivately(password, passwords.postgres());
            Programs.Answer answer = programs.run("initdb", ClusterOptions.forNewCluster(draft, password));
            if (!answer.isGood()) {
                throw new CannotStart("PostgreSQL cannot make its files in " + directory.root() + ": "
                        + Complaint.in(answer.output()));
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(draft.resolve("pg_hba.conf"), ClusterOptions.WHO_MAY_ENTER);
        Files.move(draft, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private synchronized void startPatiently() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        rotateLog();
        while (true) {
            clearAway();
            port = freePort();
            Programs.Answer answer = startOnce();
            if (answer.isGood()) {
                directory.rememberPort(port);
                return;
            }
            if (System.nanoTime() > end) {
                throw new CannotStart("The embedded PostgreSQL does not start: " + Complaint.in(answer.output())
                        + ". Its log is " + directory.log() + ".");
            }
            pause();
        }
    }

    private Programs.Answer startOnce() throws IOException {
        Path log = directory.log();
        long before = Files.exists(log) ? Files.size(log) : 0;
        var answer = programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-s",
                        "-t",
                        RECOVERY_SECONDS,
                        "-D",
                        directory.cluster().toString(),
                        "-l",
                        log.toString(),
                        "-o",
                        ClusterOptions.forServer(port)));
        return answer.isGood() || !Files.exists(log)
                ? answer
                : new Programs.Answer(answer.code(), Complaint.since(log, before, answer.output()));
    }

    /** A server of ours that outlived its service is stopped; a pid file whose process is gone or a stranger is removed. */
    private void clearAway() throws IOException {
        Optional<Postmaster> last = running();
        if (last.isPresent()) {
            log.info(
                    "Stopping the PostgreSQL that the last run left behind (process {})",
                    last.get().pid());
            stop();
        }
        if (running().isEmpty()) {
            Postmaster.orphans(directory.cluster()).forEach(ProcessHandle::destroyForcibly);
            Files.deleteIfExists(Postmaster.file(directory.cluster()));
        }
    }

    private Optional<Postmaster> running() throws IOException {
        return Postmaster.of(directory.cluster()).filter(Postmaster::isRunning);
    }

    private void stop() throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            var answer = programs.run(
                    "pg_ctl",
                    List.of(
                            "stop",
                            "-s",
                            "-w",
                            "-t",
                            STOP_SECONDS,
                            "-m",
                            mode,
                            "-D",
                            directory.cluster().toString()));
            if (answer.isGood()
                    || Postmaster.of(directory.cluster())
                            .filter(Postmaster::isRunning)
                            .isEmpty()) {
                return;
            }
            log.warn("PostgreSQL does not stop ({}): {}", mode, answer.output());
        }
    }

    private synchronized void revive() {
        try {
            if (!closed
                    && Postmaster.of(directory.cluster())
                            .filter(Postmaster::isRunning)
                            .isEmpty()) {
                log.warn("PostgreSQL has died; starting it again");
                clearAway();
                Programs.Answer answer = startOnce();
                log.warn(answer.isGood() ? "PostgreSQL is back" : "PostgreSQL does not start: {}", answer.output());
            }
        } catch (IOException | RuntimeException e) {
            log.error("PostgreSQL does not start again", e);
        }
    }

    /** The port of the last time, or another when somebody else has it by now. */
    private int freePort() throws IOException {
        Integer last = directory.port();
        if (last != null) {
            try {
                return bind(last);
            } catch (IOException e) {
                log.info("Port {} of the last run is taken, PostgreSQL takes another", last);
            }
        }
        return bind(0);
    }

    private static int bind(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket.getLocalPort();
        }
    }

    private void rotateLog() throws IOException {
        if (Files.exists(directory.log()) && Files.size(directory.log()) > ROTATE_BYTES) {
            Path old = directory.log().resolveSibling("postgresql.log.old");
            Files.move(directory.log(), old, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private static void letGo(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            log.warn("The lock of {} could not be released", directory.root(), e);
        }
    }
}
