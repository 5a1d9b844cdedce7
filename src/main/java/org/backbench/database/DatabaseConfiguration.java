package org.backbench.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Spring the database: the pool signs in as the service, Flyway as the owner. Tests bring one of theirs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "backbench.own-database", havingValue = "true", matchIfMissing = true)
class DatabaseConfiguration {

    /** Closed after everything that was made from it: first the pool, then the server. */
    @Bean
    Database database(DatabaseSettings settings) {
        return Database.open(settings);
    }

    @Bean
    JdbcConnectionDetails serviceConnection(Database database) {
        return new ServiceConnection(database.service());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new OwnerConnection(database.owner());
    }

    @Bean
    FlywayMigrationStrategy migrations(Database database) {
        return new Migrations(database.place());
    }

    private record ServiceConnection(Account account) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return account.url();
        }

        @Override
        public @Nullable String getUsername() {
            return account.user();
        }

        @Override
        public @Nullable String getPassword() {
            return account.password();
        }
    }

    private record OwnerConnection(Account account) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return account.url();
        }

        @Override
        public @Nullable String getUsername() {
            return account.user();
        }

        @Override
        public @Nullable String getPassword() {
            return account.password();
        }
    }
}
