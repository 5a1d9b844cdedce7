package org.backbench.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.backbench.problems.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL of one data directory: durable, closed to everybody without a password, started whatever the
 * last end was like, started again when it dies, and stopped with the service.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DataDirectory directory;
    private final Cluster cluster;
    private final Passwords passwords;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon()
            .name("postgresql-watcher")
            .inheritInheritableThreadLocals(false)
            .factory());
    private int port;
    private boolean closed;

    private EmbeddedServer(DataDirectory directory, Cluster cluster, Passwords passwords) {
        this.directory = directory;
        this.cluster = cluster;
        this.passwords = passwords;
    }

    static EmbeddedServer start(Path data) {
        DataDirectory directory = DataDirectory.open(data);
        try {
            log.info("Starting PostgreSQL in {}", directory.root());
            Passwords passwords = directory.passwords();
            Cluster cluster = new Cluster(directory, Programs.unpackedIn(directory.root()));
            cluster.create(passwords);
            EmbeddedServer server = new EmbeddedServer(directory, cluster, passwords);
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
        cluster.stop();
        directory.close();
    }

    private void startPatiently() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            cluster.clearAway();
            port = freePort();
            Programs.Answer answer = cluster.start(port);
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

    /** On the port that the pool knows; tried again each second until it works. */
    private synchronized void revive() {
        try {
            if (!closed && !cluster.isRunning()) {
                log.warn("PostgreSQL has died; starting it again");
                cluster.clearAway();
                Programs.Answer answer = cluster.start(port);
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
