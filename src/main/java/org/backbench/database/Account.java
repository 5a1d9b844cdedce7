package org.backbench.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** One way into a database: its JDBC address, a user and the password. */
record Account(String url, @Nullable String user, @Nullable String password) {

    private static final String SIGN_IN_SECONDS = "10";

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("loginTimeout", SIGN_IN_SECONDS);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    /** The address without its parameters, among which a password may be. */
    String place() {
        return url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "");
    }

    @Override
    public String toString() {
        return "Account[" + place() + ", " + user + "]";
    }
}
