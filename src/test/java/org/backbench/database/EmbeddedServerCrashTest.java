package org.backbench.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.backbench.problems.CannotStart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes, really killed. All tests share one data directory, as a service does that is killed again and again;
 * each row that a killed service has committed must be there afterwards.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedServerCrashTest {

    private static Path data;

    @BeforeAll
    static void chooseADirectory(@TempDir Path emptyDirectory) throws IOException {
        data = emptyDirectory.toRealPath();
    }

    @Test
    @Order(1)
    void startsAfterAFirstStartThatBrokeOff() throws Exception {
        Files.createDirectories(data.resolve("postgresql.new/base"));
        Files.createDirectories(data.resolve("programs.new/bin"));

        startAgainAndFind(ServerInAProcess.start(data));
    }

    @Test
    @Order(2)
    void startsOnTheSamePortWhenTheServerWasLeftBehind() throws Exception {
        ServerInAProcess service = ServerInAProcess.start(data);
        int port = portOfLastStart();
        service.kill();
        assertThat(Postmaster.of(cluster())).get().matches(Postmaster::isRunning);

        startAgainAndFind(service);
        assertThat(portOfLastStart()).isEqualTo(port);
    }

    @Test
    @Order(3)
    void startsWhenTheServerWasLeftBehindOnAnotherPort() throws Exception {
        ServerInAProcess service = ServerInAProcess.start(data);
        int orphansPort = portOfLastStart();
        service.kill();
        Files.writeString(data.resolve("database.port"), freePort() + "\n");

        startAgainAndFind(service);
        assertThat(portOfLastStart()).isNotEqualTo(orphansPort);
    }

    @Test
    @Order(4)
    void startsAtOnceWhenBothWereKilled() throws Exception {
        ServerInAProcess service = ServerInAProcess.start(data);
        service.kill();
        killServer();

        startAgainAndFind(service);
    }

    @Test
    @Order(5)
    void startsWhenTheNumberInThePidFileBelongsToAnother() throws Exception {
        ServerInAProcess service = ServerInAProcess.start(data);
        service.kill();
        killServer();
        Process stranger =
                new ProcessBuilder("sleep", "60").directory(cluster().toFile()).start();
        String old = Files.readString(Postmaster.file(cluster()));
        Files.writeString(Postmaster.file(cluster()), old.replaceFirst("^\\d+", Long.toString(stranger.pid())));

        startAgainAndFind(service);
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    @Order(6)
    void takesAnotherPortWhenItsOwnIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(data.resolve("database.port"), Integer.toString(taken.getLocalPort()));

            ServerInAProcess service = ServerInAProcess.start(data);
            service.kill();

            assertThat(portOfLastStart()).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    @Order(7)
    void bringsAServerBackThatDiedWhileTheServiceRuns() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            int port = server.port();
            killServer();

            assertThat(answersWithin(server, Duration.ofSeconds(20))).isTrue();
            assertThat(server.port()).isEqualTo(port);
        }
    }

    @Test
    @Order(8)
    void comesBackAtOnceThoughAQueryOutlivesTheServer() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(data);
                var connection = postgres(server).connect()) {
            var query = CompletableFuture.runAsync(() -> runUntilKilled(connection));
            TimeUnit.SECONDS.sleep(1);
            assertThat(Postmaster.orphans(cluster())).hasSizeGreaterThan(2);
            killServer();

            assertThat(answersWithin(server, Duration.ofSeconds(20))).isTrue();
            assertThat(query).completesExceptionallyWithin(Duration.ofSeconds(1));
        }
    }

    private static void runUntilKilled(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(9)
    void refusesToGoOnWithoutItsPasswords() throws Exception {
        Path passwords = data.resolve("database.passwords");
        Path copy = Files.move(passwords, data.resolve("copy"));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedServer.start(data))
                .withMessageContaining("database.passwords")
                .withMessageContaining("put it back");
        assertThat(passwords).doesNotExist();
        Files.move(copy, passwords);
    }

    @Test
    @Order(10)
    void refusesTheDirectoryOfAnotherPostgresql() throws Exception {
        Files.writeString(cluster().resolve("PG_VERSION"), "17\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedServer.start(data))
                .withMessageContaining("made by PostgreSQL 17")
                .withMessageContaining("--data");
        Files.writeString(cluster().resolve("PG_VERSION"), "18\n");
    }

    private static void startAgainAndFind(ServerInAProcess killed) throws Exception {
        killed.kill();
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            assertThat(EmbeddedServerTest.ask(postgres(server), "select max(made) from promise"))
                    .isEqualTo(Long.toString(killed.committed()));
        }
    }

    private static void killServer() throws IOException {
        ProcessHandle.of(Postmaster.of(cluster()).orElseThrow().pid())
                .orElseThrow()
                .destroyForcibly();
    }

    private static boolean answersWithin(EmbeddedServer server, Duration time) throws InterruptedException {
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
            TimeUnit.SECONDS.sleep(1);
            try {
                return EmbeddedServerTest.ask(postgres(server), "select 1").equals("1");
            } catch (SQLException e) {
                // not back yet
            }
        }
        return false;
    }

    private static Account postgres(EmbeddedServer server) {
        return server.account("postgres", "postgres", server.passwords().postgres());
    }

    private static Path cluster() {
        return data.resolve("postgresql");
    }

    private static int portOfLastStart() throws IOException {
        return Integer.parseInt(Files.readString(data.resolve("database.port")).strip());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
