package org.backbench.reviews;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backbench.reviews.PeerProfile.Employment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables peer_profile and peer_employment. */
@Repository
class PeerRows {

    /** A profile as its table has it; skills are their keys, separated by commas. */
    record ProfileRow(
            long personId, String employer, @Nullable String county, String skillKeys) {

        List<Skill> skills() {
            return Arrays.stream(skillKeys.split(",", -1)).map(Skill::of).toList();
        }
    }

    private record EmploymentRow(
            long personId,
            String bodyCode,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    private final JdbcClient db;

    PeerRows(JdbcClient db) {
        this.db = db;
    }

    void save(long personId, NewPeer peer) {
        db.sql("""
            insert into peer_profile (person_id, employer, county, skills)
            values (:personId, :employer, :county, :skills)
            on conflict (person_id) do update
            set employer = excluded.employer, county = excluded.county, skills = excluded.skills
            """)
                .param("personId", personId)
                .param("employer", peer.employer())
                .param("county", peer.county())
                .param("skills", peer.skills().stream().map(Skill::key).toArray(String[]::new))
                .update();
        saveHistory(personId, peer.history());
    }

    private void saveHistory(long personId, List<Employment> history) {
        db.sql("delete from peer_employment where person_id = :personId")
                .param("personId", personId)
                .update();
        db.sql("""
            insert into peer_employment (person_id, body_code, from_on, to_on)
            select :personId, b, f, t from unnest(:bodies, :froms, :tos) as history (b, f, t)
            """)
                .param("personId", personId)
                .param("bodies", history.stream().map(Employment::body).toArray(String[]::new))
                .param(
                        "froms",
                        history.stream().map(time -> Date.valueOf(time.from())).toArray(Date[]::new))
                .param("tos", history.stream().map(PeerRows::end).toArray(Date[]::new))
                .update();
    }

    private static @Nullable Date end(Employment time) {
        return time.to() == null ? null : Date.valueOf(time.to());
    }

    List<ProfileRow> findProfiles(Collection<Long> personIds) {
        return db.sql("""
            select person_id, employer, county, array_to_string(skills, ',') as skill_keys
            from peer_profile where person_id = any(:ids)
            """)
                .param("ids", personIds.toArray(Long[]::new))
                .query(ProfileRow.class)
                .list();
    }

    Map<Long, List<Employment>> findHistories(Collection<Long> personIds) {
        return db.sql("""
            select person_id, body_code, from_on, to_on from peer_employment
            where person_id = any(:ids) order by person_id, from_on, id
            """).param("ids", personIds.toArray(Long[]::new)).query(EmploymentRow.class).list().stream()
                .collect(Collectors.groupingBy(
                        EmploymentRow::personId,
                        Collectors.mapping(
                                row -> new Employment(row.bodyCode, row.fromOn, row.toOn), Collectors.toList())));
    }
}
