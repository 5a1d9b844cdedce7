package org.backbench.letters;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server of production mode, and the address that links in letters begin with.
 *
 * @param patience how long the mail server may take over one answer
 */
@ConfigurationProperties("backbench")
record LetterSettings(
        @DefaultValue("") String baseUrl, @DefaultValue Smtp smtp) {

    /** Nothing is sent while the host is empty. */
    record Smtp(
            @DefaultValue("") String host,
            @DefaultValue("25") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String from,
            @DefaultValue("20s") Duration patience) {

        boolean isConfigured() {
            return !host.isBlank() && !from.isBlank();
        }

        /** What the administrator is told while nothing can be sent. */
        @Nullable
        String missing() {
            return isConfigured()
                    ? null
                    : "No mail server is configured, so letters wait. Set BACKBENCH_SMTP_HOST and BACKBENCH_SMTP_FROM.";
        }
    }
}
