package org.backbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.Backbench;
import org.backbench.deadlines.Progress;
import org.backbench.deadlines.TrainingClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The product as it runs, in this process, on a data directory of its own: durable PostgreSQL, training mode. */
final class Product implements AutoCloseable {

    /** So long the service holds a connection on which nothing comes. */
    static final Duration KEEP_ALIVE = Duration.ofSeconds(5);

    private final Path data;
    private final ConfigurableApplicationContext context;

    private Product(Path data, ConfigurableApplicationContext context) {
        this.data = data;
        this.context = context;
    }

    static Product start() throws IOException {
        return start(false);
    }

    /** With the cases, people and accounts of the demo. */
    static Product startWithDemo() throws IOException {
        return start(true);
    }

    /** Beside another, on the database that the environment names. */
    static Product beside() throws IOException {
        return start("--backbench.demo=false", "--backbench.own-database=false", "--spring.flyway.enabled=false");
    }

    private static Product start(boolean demo) throws IOException {
        System.out.println("Starting the product on a database of its own ...");
        return start("--backbench.demo=" + demo);
    }

    private static Product start(String... more) throws IOException {
        Path data = Files.createTempDirectory("backbench-bench");
        List<String> options = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.tomcat.keep-alive-timeout=" + KEEP_ALIVE,
                "--backbench.task-care=PT0S",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--logging.level.org.backbench=warn",
                "--backbench.data=" + data));
        options.addAll(List.of(more));
        return new Product(data, SpringApplication.run(Backbench.class, options.toArray(String[]::new)));
    }

    /** Moves the clock and fires what is due on the way; how many rungs. */
    long fire(Instant until) {
        Progress end = get(TrainingClock.class).moveTo(ImportWorld.PROGRAMME, until, progress -> {});
        if (end.failed() > 0) {
            throw new IllegalStateException("Not every rung could fire: " + end);
        }
        return end.fired();
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        context.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
