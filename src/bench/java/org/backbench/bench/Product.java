package org.backbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.backbench.Backbench;
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

    private static Product start(boolean demo) throws IOException {
        Path data = Files.createTempDirectory("backbench-bench");
        System.out.println("Starting the product on a database of its own ...");
        return new Product(
                data,
                SpringApplication.run(
                        Backbench.class,
                        "--server.port=0",
                        "--server.tomcat.keep-alive-timeout=" + KEEP_ALIVE,
                        "--backbench.demo=" + demo,
                        "--backbench.task-care=PT0S",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--logging.level.org.backbench=warn",
                        "--backbench.data=" + data));
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
