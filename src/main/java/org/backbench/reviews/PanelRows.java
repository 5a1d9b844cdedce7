package org.backbench.reviews;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.reviews.PanelSeat.SeatState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables panel_seat and interest_declaration. */
@Repository
class PanelRows {

    private static final String SELECT = """
        select id, case_id, person_id, login, name, employer, skill, lead, state, appointed_at from panel_seat
        """;

    private record Load(long personId, int seats) {}

    private record Interest(long seatId, String detail) {}

    private final JdbcClient db;

    PanelRows(JdbcClient db) {
        this.db = db;
    }

    long insert(long caseId, PeerProfile peer, Skill skill, String appointedBy, Instant at) {
        return db.sql("""
            insert into panel_seat (case_id, person_id, login, name, employer, skill, lead, state, appointed_by,
                                    appointed_at)
            values (:caseId, :personId, :login, :name, :employer, :skill, false, 'INVITED', :by, :at)
            returning id
            """)
                .param("caseId", caseId)
                .param("personId", peer.personId())
                .param("login", peer.login())
                .param("name", peer.name())
                .param("employer", peer.employerName())
                .param("skill", skill.name())
                .param("by", appointedBy)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    List<PanelSeat> findByCase(long caseId) {
        return db.sql(SELECT + "where case_id = :caseId order by id")
                .param("caseId", caseId)
                .query(PanelSeat.class)
                .list();
    }

    Optional<PanelSeat> find(long seatId) {
        return db.sql(SELECT + "where id = :id")
                .param("id", seatId)
                .query(PanelSeat.class)
                .optional();
    }

    void setState(long seatId, SeatState state) {
        db.sql("update panel_seat set state = :state, lead = lead and :state in ('INVITED', 'DECLARED') where id = :id")
                .param("state", state.name())
                .param("id", seatId)
                .update();
    }

    void setSkill(long seatId, Skill skill) {
        db.sql("update panel_seat set skill = :skill where id = :id")
                .param("skill", skill.name())
                .param("id", seatId)
                .update();
    }

    /** Makes one standing seat the lead; two statements, because only one seat may lead at any moment. */
    void setLead(long caseId, long personId) {
        db.sql("update panel_seat set lead = false where case_id = :caseId and lead")
                .param("caseId", caseId)
                .update();
        db.sql("""
            update panel_seat set lead = true
            where case_id = :caseId and person_id = :personId and state in ('INVITED', 'DECLARED')
            """).param("caseId", caseId).param("personId", personId).update();
    }

    void insertDeclaration(long seatId, @Nullable String interest, Instant at) {
        db.sql("""
            insert into interest_declaration (seat_id, interest, detail, declared_at)
            values (:seatId, :interest, :detail, :at)
            """)
                .param("seatId", seatId)
                .param("interest", interest != null)
                .param("detail", interest)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The interests declared in a review, by seat. */
    Map<Long, String> findInterests(long caseId) {
        return db.sql("""
            select d.seat_id, d.detail from interest_declaration d join panel_seat s on s.id = d.seat_id
            where s.case_id = :caseId and d.interest
            """).param("caseId", caseId).query(Interest.class).list().stream()
                .collect(Collectors.toMap(Interest::seatId, Interest::detail));
    }

    /** On how many panels that have not issued their report each of these people sits. */
    Map<Long, Integer> countSeats(Collection<Long> personIds) {
        return db.sql("""
            select s.person_id, count(*)::int as seats
            from panel_seat s join review r on r.case_id = s.case_id
            where s.person_id = any(:ids) and s.state in ('INVITED', 'DECLARED') and r.state <> 'ISSUED'
            group by s.person_id
            """).param("ids", personIds.toArray(Long[]::new)).query(Load.class).list().stream()
                .collect(Collectors.toMap(Load::personId, Load::seats));
    }
}
