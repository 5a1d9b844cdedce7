package org.backbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The process that postmaster.pid names: the server of this cluster, or whatever has its number by now. */
record Postmaster(long pid, Path cluster) {

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
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return process.isPresent() && (Files.exists(proc()) ? worksHere() : namesUs(process.get()));
    }

    private Path proc() {
        return Path.of("/proc", Long.toString(pid));
    }

    private boolean worksHere() {
        try {
            return Files.readSymbolicLink(proc().resolve("cwd")).equals(cluster)
                    && Files.readString(proc().resolve("comm")).strip().equals("postgres");
        } catch (IOException e) {
            return false;
        }
    }

    private boolean namesUs(ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return process.info().command().filter(it -> it.endsWith("postgres")).isPresent()
                && Arrays.asList(arguments).contains(cluster.toString());
    }
}
