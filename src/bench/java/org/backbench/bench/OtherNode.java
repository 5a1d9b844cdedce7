package org.backbench.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A second service on the same database, in a process of its own: told a moment, it fires what is due up to it. */
final class OtherNode implements AutoCloseable {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String FIRED = "Fired: ";

    private final Process process;
    private final PrintStream asks;
    private final BufferedReader answers;

    private OtherNode(Process process) {
        this.process = process;
        asks = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Comes back when the service is up. */
    static OtherNode start(Product product) throws IOException {
        System.out.println("Starting a second node ...");
        String name = OtherNode.class.getName();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dloader.main=" + name,
                "-Dloader.path=" + System.getProperty("loader.path", ""),
                System.getProperty("loader.main") == null ? name : LAUNCHER);
        JdbcConnectionDetails database = product.get(JdbcConnectionDetails.class);
        builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.getUsername());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.getPassword());
        var node = new OtherNode(
                builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
        node.fired();
        return node;
    }

    /** Sets out. */
    void fire(Instant until) {
        asks.println(until);
    }

    /** How many it fired, when nothing more is due. */
    long fired() throws IOException {
        String line = answers.readLine();
        while (line != null && !line.startsWith(FIRED)) {
            line = answers.readLine();
        }
        return Long.parseLong(
                Objects.requireNonNull(line, "The second node has ended").substring(FIRED.length()));
    }

    /** As a machine dies: nothing is said, nothing is put away. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        try (Product product = Product.beside();
                var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(FIRED + 0);
            for (String line = asked.readLine(); line != null; line = asked.readLine()) {
                System.out.println(FIRED + product.fire(Instant.parse(line)));
            }
        }
    }
}
