package org.backbench.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.backbench.problems.CannotStart;
import org.jspecify.annotations.Nullable;

/** The database of this service: whose account the migrations use, whose the service, and the server if it is ours. */
final class Database implements AutoCloseable {

    private static final String WHERE_OUR_TABLES_ARE = "currentSchema=app,engine";
    private static final String FAST_BATCHES = "reWriteBatchedInserts=true";
    private static final String WRONG_SIGN_IN = "28";

    private final Account owner;
    private final Account service;
    private final @Nullable EmbeddedServer server;

    private Database(Account owner, Account service, @Nullable EmbeddedServer server) {
        this.owner = owner;
        this.service = service;
        this.server = server;
    }

    static Database open(DatabaseSettings settings) {
        return settings.isOutside() && settings.database() != null
                ? outside(settings.database())
                : embedded(EmbeddedServer.start(settings.data()));
    }

    Account owner() {
        return owner;
    }

    Account service() {
        return service;
    }

    /** Where the data lies, as whoever started the service knows it. */
    String place() {
        return server == null ? owner.place() : server.data().toString();
    }

    /** Spring calls this after the connection pool is closed. */
    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static Database embedded(EmbeddedServer server) {
        Passwords passwords = server.passwords();
        Account superuser = server.account("postgres", "postgres", passwords.postgres());
        try (Connection connection = superuser.connect()) {
            Roles.complete(connection, passwords);
        } catch (SQLException e) {
            closeAfter(e, server);
            throw new CannotStart("The embedded PostgreSQL runs but refuses to be prepared: " + e.getMessage(), e);
        }
        return new Database(
                withOurSettings(server.account(Roles.DATABASE, Roles.OWNER, passwords.owner())),
                withOurSettings(server.account(Roles.DATABASE, Roles.SERVICE, passwords.service())),
                server);
    }

    private static Database outside(DatabaseSettings.Outside given) {
        String url = String.valueOf(given.url()).strip();
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("The database address " + url.replaceFirst("//[^/]*@", "//")
                    + " is not one of PostgreSQL: write it like jdbc:postgresql://db.example.org:5432/backbench.");
        }
        Account account = withOurSettings(new Account(url, given.user(), given.password()));
        try (Connection ignored = account.connect()) {
            return new Database(account, account, null);
        } catch (SQLException e) {
            throw unreachable(account, e);
        }
    }

    private static CannotStart unreachable(Account account, SQLException e) {
        boolean signIn = String.valueOf(e.getSQLState()).startsWith(WRONG_SIGN_IN);
        return new CannotStart(
                signIn
                        ? "The database " + account.place() + " refuses to let Backbench in (" + reason(e)
                                + "): check BACKBENCH_DATABASE_USER and BACKBENCH_DATABASE_PASSWORD."
                        : "The database " + account.place() + " cannot be reached (" + reason(e)
                                + "): start it, or correct BACKBENCH_DATABASE_URL.",
                e);
    }

    private static Account withOurSettings(Account account) {
        String url = account.url();
        for (String setting : new String[] {WHERE_OUR_TABLES_ARE, FAST_BATCHES}) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            url = url.contains(name) ? url : url + (url.contains("?") ? "&" : "?") + setting;
        }
        return new Account(url, account.user(), account.password());
    }

    /** What went wrong, without the driver's advice: ours follows. */
    private static String reason(SQLException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceFirst("\\.( .*)?$", "");
    }

    private static void closeAfter(SQLException failure, EmbeddedServer server) {
        try {
            server.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
