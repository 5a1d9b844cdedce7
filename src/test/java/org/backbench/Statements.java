package org.backbench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that this thread sends to the database. */
public final class Statements {

    private Statements() {}

    public static long sentBy(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        Level before = logger.getLevel();
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
        }
        String thread = Thread.currentThread().getName();
        return heard.list.stream()
                .filter(line -> line.getThreadName().equals(thread))
                .filter(line -> line.getMessage().startsWith("Executing")
                        && line.getMessage().contains("SQL statement"))
                .count();
    }
}
