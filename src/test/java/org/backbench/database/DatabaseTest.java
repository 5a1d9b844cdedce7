package org.backbench.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.backbench.problems.CannotStart;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way into a database, ours or an outside one, and the sentences when there is none. */
class DatabaseTest {

    private static Path directory;
    private static Database database;

    @BeforeAll
    static void start(@TempDir Path emptyDirectory) {
        directory = emptyDirectory;
        database = Database.open(new DatabaseSettings(directory.resolve("data"), null));
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void givesTheServiceAndTheMigrationsAccountsOfTheirOwn() throws SQLException {
        assertThat(EmbeddedServerTest.ask(database.service(), "select current_user"))
                .isEqualTo("app_rw");
        assertThat(EmbeddedServerTest.ask(database.owner(), "select current_user"))
                .isEqualTo("owner");
        assertThat(EmbeddedServerTest.ask(database.service(), "show search_path"))
                .isEqualTo("app,engine");
    }

    @Test
    void usesOneAccountForBothInAnOutsideDatabase() throws SQLException, IOException {
        Account owner = database.owner();

        try (Database outside = open(owner.url(), owner.user(), owner.password())) {
            assertThat(outside.service()).isEqualTo(outside.owner());
            assertThat(outside.place()).startsWith("postgresql://127.0.0.1:").endsWith("/backbench");
            assertThat(EmbeddedServerTest.ask(outside.service(), "select current_user"))
                    .isEqualTo("owner");
        }
        assertThat(EmbeddedServerTest.ask(database.service(), "select 1")).isEqualTo("1");
    }

    @Test
    void saysThatAnOutsideDatabaseDoesNotAnswer() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> open("jdbc:postgresql://127.0.0.1:" + nobody + "/b?password=secret", "b", "secret"))
                .withMessageContaining("cannot be reached")
                .withMessageContaining("BACKBENCH_DATABASE_URL")
                .withMessageNotContaining("secret");
    }

    @Test
    void saysThatAnOutsideDatabaseRefusesTheAccount() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> open(database.owner().url(), "owner", "guess"))
                .withMessageContaining("refuses to let Backbench in")
                .withMessageContaining("BACKBENCH_DATABASE_PASSWORD")
                .withMessageNotContaining("guess");
    }

    @Test
    void saysHowAnAddressIsWritten() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> open("mysql://me:secret@db/b", "me", "secret"))
                .withMessageContaining("jdbc:postgresql://")
                .withMessageNotContaining("secret");
    }

    @Test
    void saysThatADirectoryCannotBeUsed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "not a directory");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Database.open(new DatabaseSettings(file, null)))
                .withMessageContaining(file.toString())
                .withMessageContaining("--data");
    }

    @Test
    void refusesTheTablesOfANewerBackbench() throws IOException {
        migrations("newer", "V001__first.sql", "V002__second.sql").migrate();
        Flyway older = migrations("newer-as-seen-by-older", "V001__first.sql");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Migrations("here").migrate(older))
                .withMessageContaining("newer Backbench (step 002, second)");
    }

    @Test
    void refusesTheTablesOfAnotherBackbench() throws IOException {
        migrations("one", "V001__first.sql").migrate();
        Flyway other = migrations("other", "V001__somethingelse.sql");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Migrations("here").migrate(other))
                .withMessageContaining("another version of Backbench");
    }

    private static Database open(String url, @Nullable String user, @Nullable String password) {
        return Database.open(
                new DatabaseSettings(Path.of("unused"), new DatabaseSettings.Outside(url, user, password)));
    }

    /** Migrations of a schema named like the test that calls, so that the tests do not meet. */
    private static Flyway migrations(String folder, String... files) throws IOException {
        Path place = Files.createDirectories(directory.resolve(folder));
        for (String file : files) {
            Files.writeString(place.resolve(file), "select '" + file + "';");
        }
        Account owner = database.owner();
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .schemas(folder.startsWith("newer") ? "later" : "different")
                .locations("filesystem:" + place)
                .load();
    }
}
