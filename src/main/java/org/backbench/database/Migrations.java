package org.backbench.database;

import java.util.Arrays;
import org.backbench.problems.CannotStart;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the tables to this version; refuses tables that a newer or another version has made. */
record Migrations(String place) implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(Migrations::isOfALaterVersion)
                .findFirst()
                .ifPresent(this::refuse);
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new CannotStart(
                    "The tables in " + place + " were made by another version of Backbench: start that version, or"
                            + " choose another data directory with --data or another database with --database-url.",
                    e);
        }
    }

    private void refuse(MigrationInfo later) {
        throw new CannotStart("The tables in " + place + " were made by a newer Backbench (step "
                + later.getVersion() + ", " + later.getDescription() + "): start that version, or choose another data"
                + " directory with --data or another database with --database-url.");
    }

    private static boolean isOfALaterVersion(MigrationInfo applied) {
        return applied.getState() == MigrationState.FUTURE_SUCCESS
                || applied.getState() == MigrationState.FUTURE_FAILED;
    }
}
