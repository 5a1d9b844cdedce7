package org.backbench;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What the launcher starts in its test: says how it was started, and ends on TERM with 143 as a Boot jar does. */
public final class LaunchedService {

    private LaunchedService() {}

    public static void main(String[] args) throws InterruptedException {
        System.out.println("java " + Runtime.version().feature());
        System.out.println("arguments " + List.of(args));
        System.out.println("database " + System.getenv("BACKBENCH_DATABASE_URL"));
        if (List.of(args).contains("--server.port=1")) {
            System.exit(2);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("service stopped")));
        System.out.println("service started");
        new CountDownLatch(1).await();
    }
}
