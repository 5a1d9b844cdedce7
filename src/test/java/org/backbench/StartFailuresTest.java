package org.backbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever starts the service reads when it cannot start: one sentence with what to do, code 2, no stack trace. */
class StartFailuresTest {

    @TempDir
    Path data;

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();

            assertThat(start("--server.port=" + port))
                    .isEqualTo("2: Port " + port + " is taken by another program: stop that program, or choose another"
                            + " port, for example ./backbench run --port " + (port + 1) + ".");
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() throws Exception {
        String nowhere = "jdbc:postgresql://127.0.0.1:" + freePort() + "/backbench";

        assertThat(start("--server.port=" + freePort(), "--backbench.database.url=" + nowhere))
                .startsWith("2: The database postgresql://127.0.0.1:")
                .contains("cannot be reached (Connection to 127.0.0.1:")
                .hasLineCount(1)
                .endsWith("start it, or correct BACKBENCH_DATABASE_URL.");
    }

    @Test
    void saysThatTheDataIsOfAnotherVersion() throws Exception {
        Files.writeString(Files.createDirectories(data.resolve("postgresql")).resolve("PG_VERSION"), "16\n");

        assertThat(start("--server.port=" + freePort()))
                .isEqualTo("2: The data directory " + data.toRealPath() + " was made by PostgreSQL 16 and this"
                        + " Backbench brings PostgreSQL 18: start the Backbench that made it, or choose another"
                        + " directory with --data.");
    }

    /** The exit code and all that the service said. */
    private String start(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Backbench.class.getName(),
                                "--backbench.data=" + data),
                        Stream.of(arguments))
                .toList();
        Process service = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(service.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return service.waitFor() + ": " + said.strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
