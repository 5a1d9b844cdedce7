package org.backbench.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles and the database of the embedded PostgreSQL; made once, and completed when a first start broke off. */
final class Roles {

    static final String DATABASE = "backbench";
    static final String OWNER = "owner";
    static final String SERVICE = "app_rw";

    private Roles() {}

    /** Run as postgres: owner has the tables, app_rw works with them, the superuser is for nobody else. */
    static void complete(Connection postgres, Passwords passwords) throws SQLException {
        ensureRole(postgres, OWNER, passwords.owner());
        ensureRole(postgres, SERVICE, passwords.service());
        if (!exists(postgres, "select from pg_database where datname = '" + DATABASE + "'")) {
            execute(postgres, "create database " + DATABASE + " owner " + OWNER);
        }
        execute(postgres, "revoke all on database " + DATABASE + " from public");
        execute(postgres, "grant connect, temporary on database " + DATABASE + " to " + SERVICE);
    }

    private static void ensureRole(Connection postgres, String role, String password) throws SQLException {
        if (!exists(postgres, "select from pg_roles where rolname = '" + role + "'")) {
            execute(postgres, "create role " + role + " login password '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
