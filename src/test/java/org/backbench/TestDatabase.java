package org.backbench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A real PostgreSQL: one server for all tests, a database of its own for each application context. As in production the
 * tables belong to owner and the service is app_rw.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String database = "test" + NUMBER.incrementAndGet();

    @Bean
    @Primary
    DataSource dataSource() {
        create();
        HikariDataSource pool = connect("app_rw", HikariDataSource.class);
        pool.setMaximumPoolSize(12);
        return pool;
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(DataSource created) {
        return connect("owner", org.springframework.jdbc.datasource.SimpleDriverDataSource.class);
    }

    private <T extends DataSource> T connect(String user, Class<T> type) {
        String url =
                Server.POSTGRES.getJdbcUrl(user, database) + "&currentSchema=app,engine&reWriteBatchedInserts=true";
        return DataSourceBuilder.create().type(type).url(url).username(user).build();
    }

    private void create() {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database + " owner owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started once, on first use. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .setRegisterShutdownHook(false)
                        .start();
                // after the contexts: a pool that finds its server gone waits for it
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                try (var connection = server.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create role owner login");
                    statement.execute("create role app_rw login");
                }
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
