package org.backbench.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Counts the statements and commits of some threads, as Spring tells of them, until all returns are stored. */
final class Heard extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String STORED = "Import {}: stored";

    private final Logger statementLog = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final Logger commitLog = (Logger) LoggerFactory.getLogger(JdbcTransactionManager.class);
    private final Logger importLog = (Logger) LoggerFactory.getLogger("org.backbench.returns.imports.ImportRunner");
    private final Logger[] loggers = {statementLog, commitLog, importLog};
    private final List<String> threads;
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong commits = new AtomicLong();
    private volatile boolean stored;

    /** @param threads what the names of the threads begin with */
    Heard(String... threads) {
        this.threads = List.of(threads);
        start();
        for (Logger logger : loggers) {
            logger.setAdditive(false);
            logger.setLevel(Level.DEBUG);
            logger.addAppender(this);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (stored || threads.stream().noneMatch(event.getThreadName()::startsWith)) {
            return;
        }
        String message = event.getMessage();
        stored = message.startsWith(STORED);
        if (message.startsWith("Executing") && message.contains("SQL statement")) {
            statements.incrementAndGet();
        } else if (message.startsWith("Committing JDBC transaction")) {
            commits.incrementAndGet();
        }
    }

    long statements() {
        return statements.get();
    }

    long commits() {
        return commits.get();
    }

    @Override
    public void close() {
        for (Logger logger : loggers) {
            logger.detachAppender(this);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
    }
}
