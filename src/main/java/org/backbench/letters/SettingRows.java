package org.backbench.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.problems.Outdated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table notification_setting. */
@Repository
class SettingRows {

    private final JdbcClient db;

    SettingRows(JdbcClient db) {
        this.db = db;
    }

    /** Those who have chosen something, by person. */
    Map<Long, NotificationSetting> find(Collection<Long> personIds) {
        Map<Long, NotificationSetting> found = new HashMap<>();
        db.sql("""
            select person_id, at_once, digest_time, left_out, version
            from notification_setting where person_id = any(:ids)
            """)
                .param("ids", personIds.stream().distinct().toArray(Long[]::new))
                .query(row -> {
                    found.put(row.getLong("person_id"), setting(row));
                });
        return found;
    }

    private static NotificationSetting setting(ResultSet row) throws SQLException {
        List<String> leftOut = Arrays.asList((String[]) row.getArray("left_out").getArray());
        return new NotificationSetting(
                row.getBoolean("at_once"),
                row.getTime("digest_time").toLocalTime(),
                Set.copyOf(leftOut),
                row.getInt("version"));
    }

    /** Stores the choice unless somebody changed it since it was read. */
    void save(long personId, NotificationSetting setting) {
        int saved = db.sql("""
            insert into notification_setting (person_id, at_once, digest_time, left_out, version)
            values (:id, :atOnce, :time, :leftOut, 1)
            on conflict (person_id) do update
            set at_once = excluded.at_once, digest_time = excluded.digest_time, left_out = excluded.left_out,
                version = notification_setting.version + 1
            where notification_setting.version = :version
            """)
                .param("id", personId)
                .param("atOnce", setting.atOnce())
                .param("time", setting.digestTime())
                .param("leftOut", setting.leftOut().toArray(String[]::new))
                .param("version", setting.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /** Two windows changed the same choice. */
    static final class ChangedMeanwhile extends Outdated {
        ChangedMeanwhile() {
            super("Your choice was changed in another window. Open this page again and look what stands there now.");
        }
    }
}
