package org.backbench.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the data lies: in a directory of ours with a PostgreSQL of its own, or in an outside database. */
@ConfigurationProperties("backbench")
record DatabaseSettings(
        @DefaultValue("data") Path data, @Nullable Outside database) {

    /** An outside PostgreSQL and the one account with which Backbench both migrates and works. */
    record Outside(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {}

    boolean isOutside() {
        return database != null && database.url() != null && !database.url().isBlank();
    }
}
