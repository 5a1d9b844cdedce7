package org.backbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The process that postmaster.pid names: the server of this cluster, or whatever has its number by now. */
record Postmaster(long pid, Path cluster) {

    private static final Path PROC = Path.of("/proc/self");

    /** Empty when there is no postmaster.pid, or one that was never written to the end. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()), cluster));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Whether that process lives and is a PostgreSQL on our cluster; a dead one nobody has waited for is neither. */
    boolean isRunning() {
        return ProcessHandle.of(pid)
                .filter(process -> isServer(process, cluster))
                .isPresent();
    }

    /** Server processes of a cluster; when its postmaster is dead, each still holds the memory that a start needs. */
    static Stream<ProcessHandle> orphans(Path cluster) {
        return ProcessHandle.allProcesses().filter(process -> isServer(process, cluster));
    }

    private static boolean isServer(ProcessHandle process, Path cluster) {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        return Files.exists(PROC) ? worksIn(proc, cluster) : names(process.info(), cluster);
    }

    private static boolean worksIn(Path proc, Path cluster) {
        try {
            return Files.readString(proc.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(proc.resolve("cwd")).equals(cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean names(ProcessHandle.Info process, Path cluster) {
        String[] arguments = process.arguments().orElse(new String[0]);
        return process.command().filter(it -> it.endsWith("postgres")).isPresent()
                && Arrays.asList(arguments).contains(cluster.toString());
    }
}
