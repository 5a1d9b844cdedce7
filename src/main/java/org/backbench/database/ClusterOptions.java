package org.backbench.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the embedded PostgreSQL is made and run. */
final class ClusterOptions {

    /** From this machine only, and never without a password. */
    static final String WHO_MAY_ENTER = """
        # type  database  user  address        method
        host    all       all   127.0.0.1/32   scram-sha-256
        """;

    /** On the command line, where they win over any file. */
    private static final Map<String, String> SERVER = new TreeMap<>(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "100"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off")));

    private ClusterOptions() {}

    static List<String> forNewCluster(Path cluster, Path passwordFile) {
        return List.of(
                "--pgdata=" + cluster,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    static String forServer(int port) {
        return SERVER.entrySet().stream()
                .map(option -> "-c " + option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    }
}
