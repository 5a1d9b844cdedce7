package org.backbench.journey;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The real service in a process of its own, with its own PostgreSQL and the whole demo, as a newcomer starts it. */
public final class RunningBackbench implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Backbench is ready: (\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path log;
    private String address = "";

    private RunningBackbench(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    public static RunningBackbench start(String name) throws IOException, InterruptedException {
        return start(name, "");
    }

    /**
     * Starts it with other resources than its own.
     *
     * @param resources a folder whose files are taken instead of those of the same names; empty for none
     */
    static RunningBackbench start(String name, String resources) throws IOException, InterruptedException {
        Path home = Path.of("target", "journey", name);
        Files.createDirectories(home);
        Path log = home.resolve("backbench.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Duser.timezone=UTC",
                        "-cp",
                        resources.isEmpty() ? classPath() : resources + File.pathSeparator + classPath(),
                        "org.backbench.Backbench",
                        "--server.port=0",
                        "--backbench.data=" + Files.createTempDirectory("backbench-" + name))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var started = new RunningBackbench(process, log);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        started.awaitReady();
        return started;
    }

    public String address() {
        return address;
    }

    /** Ready is when the service says so itself: health is up earlier, while the demo still loads. */
    private void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Matcher ready = READY.matcher(Files.readString(log));
        while (!ready.find()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Backbench did not start:\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(200);
            ready = READY.matcher(Files.readString(log));
        }
        address = ready.group(1);
        HttpResponse<String> health = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (!health.body().contains("UP")) {
            throw new IllegalStateException("Backbench is not healthy: " + health.body());
        }
    }

    /** What the tests run with, without the tests themselves. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> parts = Arrays.stream(all.split(File.pathSeparator))
                .filter(part -> !part.contains("test-classes"))
                .toList();
        return parts.stream().collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Backbench did not stop within 30 seconds");
        }
    }
}
