package org.backbench.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.backbench.problems.CannotStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded PostgreSQL promises while it runs: durable, closed to strangers, no tables made by the service. */
class EmbeddedServerTest {

    private static Path data;
    private static EmbeddedServer server;

    @BeforeAll
    static void start(@TempDir Path emptyDirectory) throws SQLException {
        data = emptyDirectory;
        server = EmbeddedServer.start(data);
        try (Connection connection = postgres().connect()) {
            Roles.complete(connection, server.passwords());
        }
        try (Connection connection =
                account(Roles.OWNER, server.passwords().owner()).connect()) {
            connection.createStatement().execute("create schema if not exists app");
            connection.createStatement().execute("grant usage on schema app to app_rw");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        assertThat(Postmaster.of(data.resolve("postgresql"))).isEmpty();
    }

    @Test
    void losesNothingThatWasCommitted() throws SQLException {
        assertThat(ask(postgres(), "show fsync")).isEqualTo("on");
        assertThat(ask(postgres(), "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(postgres(), "show full_page_writes")).isEqualTo("on");
        assertThat(ask(postgres(), "show data_checksums")).isEqualTo("on");
    }

    @Test
    void isThePostgresqlThatTheDirectoryIsCheckedFor() throws SQLException {
        assertThat(ask(postgres(), "show server_version")).startsWith(DataDirectory.POSTGRES_VERSION + ".");
        assertThat(data.resolve("postgresql/PG_VERSION")).hasContent(DataDirectory.POSTGRES_VERSION);
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        for (String user : new String[] {"postgres", Roles.OWNER, Roles.SERVICE}) {
            assertRefused(account(user, null));
            assertRefused(account(user, ""));
            assertRefused(account(user, "postgres"));
        }
    }

    @Test
    void listensOnThisMachineOnly() throws SQLException {
        assertThat(ask(postgres(), "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(postgres(), "show unix_socket_directories")).isEmpty();
        assertThat(ask(postgres(), "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                .isEqualTo("0");
    }

    @Test
    void keepsThePasswordsWhereOnlyTheOwnerReadsThem() throws IOException {
        Path file = data.resolve("database.passwords");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Passwords.read(file)).isEqualTo(server.passwords());
        assertThat(server.passwords().toString())
                .doesNotContain(server.passwords().owner());
        assertThat(data.resolve("initdb.password")).doesNotExist();
    }

    @Test
    void letsTheServiceMakeNoTables() {
        Account service = account(Roles.SERVICE, server.passwords().service());

        for (String schema : new String[] {"app", "public"}) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> run(service, "create table " + schema + ".own (id bigint)"))
                    .withMessageContaining("permission denied");
        }
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(service, "create schema own"))
                .withMessageContaining("permission denied");
    }

    @Test
    void makesTheRolesOnceAndCompletesThemLater() throws SQLException {
        try (Connection connection = postgres().connect()) {
            Roles.complete(connection, server.passwords());
        }

        assertThat(ask(account(Roles.SERVICE, server.passwords().service()), "select current_user"))
                .isEqualTo(Roles.SERVICE);
    }

    @Test
    void refusesASecondBackbenchOnTheSameDirectory() throws SQLException {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedServer.start(data))
                .withMessageContaining("Another Backbench is running")
                .withMessageContaining("--data");
        assertThat(ask(postgres(), "select 1")).isEqualTo("1");
    }

    private static Account postgres() {
        return server.account("postgres", "postgres", server.passwords().postgres());
    }

    private static Account account(String user, @Nullable String password) {
        return new Account("jdbc:postgresql://127.0.0.1:" + server.port() + "/" + Roles.DATABASE, user, password);
    }

    private static void assertRefused(Account stranger) {
        assertThatExceptionOfType(SQLException.class).isThrownBy(stranger::connect);
    }

    private static void run(Account account, String command) throws SQLException {
        try (Connection connection = account.connect();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static String ask(Account account, String query) throws SQLException {
        try (Connection connection = account.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
