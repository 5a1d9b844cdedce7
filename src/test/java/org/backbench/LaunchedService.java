package org.backbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * What the launcher starts in its test: lays itself out, says how it was started, and ends on TERM with 143, all as a
 * Boot jar does.
 */
public final class LaunchedService {

    private LaunchedService() {}

    public static void main(String[] args) throws Exception {
        if ("tools".equals(System.getProperty("jarmode"))) {
            layOut(Path.of(args[2]));
            return;
        }
        System.out.println("java " + Runtime.version().feature());
        System.out.println("laid out " + System.getProperty("java.class.path").contains("laid-out"));
        System.out.println("arguments " + List.of(args));
        System.out.println("database " + System.getenv("BACKBENCH_DATABASE_URL"));
        if (List.of(args).contains("--server.port=1")) {
            System.exit(2);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("service stopped")));
        System.out.println("service started");
        new CountDownLatch(1).await();
    }

    private static void layOut(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(Path.of(System.getProperty("java.class.path")), folder.resolve("backbench.jar"));
    }
}
