package org.backbench.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processor time of this process and of the database's processes that are there now. */
final class Cpu {

    private final JdbcClient db;

    Cpu(JdbcClient db) {
        this.db = db;
    }

    long millis() {
        return process() + database();
    }

    static long process() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1_000_000;
    }

    long database() {
        List<Long> backends =
                db.sql("select pid from pg_stat_activity").query(Long.class).list();
        return backends.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }
}
