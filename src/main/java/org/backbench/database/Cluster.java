package org.backbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backbench.problems.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL cluster of a data directory and the programs that make, start and stop it. */
record Cluster(DataDirectory directory, Programs programs) {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final String RECOVERY_SECONDS = "300";
    private static final String STOP_SECONDS = "40";
    private static final long ROTATE_BYTES = 10_000_000;

    /** initdb beside and a rename at its end: a crash leaves either no cluster or a whole one. */
    void create(Passwords passwords) throws IOException {
        if (directory.hasCluster()) {
            return;
        }
        Path draft = directory.root().resolve("postgresql.new");
        FileSystemUtils.deleteRecursively(draft);
        Path password = directory.root().resolve("initdb.password");
        try {
            Passwords.writePrivately(password, passwords.postgres());
            var answer = programs.run("initdb", ClusterOptions.forNewCluster(draft, password));
            if (!answer.isGood()) {
                throw new CannotStart("PostgreSQL cannot make its files in " + directory.root() + ": "
                        + Complaint.in(answer.output()));
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(draft.resolve("pg_hba.conf"), ClusterOptions.WHO_MAY_ENTER);
        Files.move(draft, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Tries once; when it fails, the answer is what the server wrote into its log. */
    Programs.Answer start(int port) throws IOException {
        Path log = rotatedLog();
        long before = Files.exists(log) ? Files.size(log) : 0;
        var answer = pgCtl(
                "start", List.of("-t", RECOVERY_SECONDS, "-l", log.toString(), "-o", ClusterOptions.forServer(port)));
        return answer.isGood() || !Files.exists(log)
                ? answer
                : new Programs.Answer(answer.code(), Complaint.since(log, before, answer.output()));
    }

    boolean isRunning() throws IOException {
        return running().isPresent();
    }

    /** Stops a server that outlived its service; removes a pid file whose process is gone or is somebody else's. */
    void clearAway() throws IOException {
        Optional<Postmaster> last = running();
        if (last.isPresent()) {
            log.info(
                    "Stopping the PostgreSQL that the last run left behind (process {})",
                    last.get().pid());
            stop();
        }
        if (!isRunning()) {
            Postmaster.orphans(directory.cluster()).forEach(ProcessHandle::destroyForcibly);
            Files.deleteIfExists(Postmaster.file(directory.cluster()));
        }
    }

    void stop() throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            var answer = pgCtl("stop", List.of("-t", STOP_SECONDS, "-m", mode));
            if (answer.isGood() || !isRunning()) {
                return;
            }
            log.warn("PostgreSQL does not stop ({}): {}", mode, answer.output());
        }
    }

    private Optional<Postmaster> running() throws IOException {
        return Postmaster.of(directory.cluster()).filter(Postmaster::isRunning);
    }

    private Programs.Answer pgCtl(String action, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(
                List.of(action, "-s", "-w", "-D", directory.cluster().toString()));
        all.addAll(arguments);
        return programs.run("pg_ctl", all);
    }

    private Path rotatedLog() throws IOException {
        Path file = directory.log();
        if (Files.exists(file) && Files.size(file) > ROTATE_BYTES) {
            Files.move(file, file.resolveSibling("postgresql.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
