package org.backbench.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

/** The three columns in which the tables of this module keep a signature. */
final class SignatureRows {

    private SignatureRows() {}

    /** From by_person, by_name and on_day: a row that tells of one act. */
    static Signature read(ResultSet row) throws SQLException {
        return new Signature(
                row.getLong("by_person"), row.getString("by_name"), row.getObject("on_day", LocalDate.class));
    }

    /** From closed_by, closed_by_name and closed_on: a row that tells of several acts. */
    static Signature read(ResultSet row, String act) throws SQLException {
        return new Signature(
                row.getLong(act + "_by"), row.getString(act + "_by_name"), row.getObject(act + "_on", LocalDate.class));
    }

    /** For the parameters by, byName and on. */
    static Map<String, Object> of(Signature signature) {
        return Map.of("by", signature.personId(), "byName", signature.name(), "on", signature.on());
    }
}
