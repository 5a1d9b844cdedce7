package org.backbench.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.backbench.bodies.PublicBody;
import org.backbench.paging.Containing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The tables case_file, case_stage and case_guest. */
@Repository
class CaseRows {

    private static final String SELECT = """
        select c.id, c.reference, c.cycle, c.data_year, c.template, c.body_code, c.body_name, c.fictional,
               c.body_class, c.region, c.riep, c.route, c.status, c.opened_at, c.closed_at
        from case_file c
        """;
    private static final String VISIBLE = """
        (:all or c.body_code = any(:bodies) or c.riep = any(:rieps) or c.route = any(:routes)
         or exists (select from case_successor s where s.case_id = c.id and s.body = any(:bodies))
         or exists (select from case_guest g where g.case_id = c.id and g.person_id = :person))
        """;

    private static final String PASSING = """
        where (:afterName::text is null or (c.body_name, c.id) > (:afterName, :afterId))
          and (:text::text is null or c.body_name ilike :text or c.reference ilike :text)
          and (:cycle::int is null or c.cycle = :cycle) and (:class::text is null or c.body_class = :class)
          and (:region::text is null or c.region = :region) and (:status::text is null or c.status = :status)
          and (:stage::text is null or exists (
              select from case_stage s where s.case_id = c.id and s.stage = :stage and s.left_at is null))
          and (:flag::text is null
               or (:flag = 'LATE' and exists (select from duty_clock k where k.case_id = c.id and k.due < :today))
               or (:flag = 'QUERY_OPEN' and exists (select from queried_case q where q.case_id = c.id))) and
        """;
    private static final String COUNT = """
        with late as (select distinct case_id from duty_clock where due < :today),
        queried as (select distinct case_id from queried_case)
        select c.region, s.stage, count(distinct c.id)::int as cases,
               count(distinct late.case_id)::int as late, count(distinct queried.case_id)::int as queried
        from case_file c left join case_stage s on s.case_id = c.id and s.left_at is null
        left join late on late.case_id = c.id left join queried on queried.case_id = c.id
        where c.status = 'RUNNING' and
        """;

    /** Behind which case a page begins; no name: at the first. */
    record Start(@Nullable String name, long id) {}

    private final JdbcClient db;

    CaseRows(JdbcClient db) {
        this.db = db;
    }

    long insert(NewCase fresh, String reference, CaseStatus status, Instant at) {
        PublicBody body = fresh.body();
        return db.sql("""
            insert into case_file (reference, cycle, data_year, template, body_code, body_name, fictional,
                                   body_class, region, riep, route, status, opened_at)
            values (:reference, :cycle, :dataYear, :template, :bodyCode, :bodyName, :fictional,
                    :bodyClass, :region, :riep, :route, :status, :at)
            returning id
            """)
                .param("reference", reference)
                .param("cycle", fresh.cycle())
                .param("dataYear", fresh.dataYear())
                .param("template", fresh.template())
                .param("bodyCode", body.code())
                .param("bodyName", body.name())
                .param("fictional", body.fictional())
                .param("bodyClass", body.bodyClass())
                .param("region", body.region())
                .param("riep", body.riep())
                .param("route", fresh.route())
                .param("status", status.name())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** How many cases the body already has in the cycle: the next one gets a letter behind its reference. */
    int countOf(String bodyCode, int cycle) {
        return db.sql("select count(*) from case_file where body_code = :bodyCode and cycle = :cycle")
                .param("bodyCode", bodyCode)
                .param("cycle", cycle)
                .query(Integer.class)
                .single();
    }

    Optional<CaseFile> findById(long id) {
        return db.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(CaseFile.class)
                .optional();
    }

    List<CaseFile> findAll(Collection<Long> ids) {
        return db.sql(SELECT + "where c.id = any(:ids)")
                .param("ids", ids.stream().distinct().toArray(Long[]::new))
                .query(CaseFile.class)
                .list();
    }

    /** Takes the case for this transaction; a task that somebody works on takes it in the same way. */
    void take(long id) {
        db.sql("select pg_advisory_xact_lock(:id)")
                .param("id", id)
                .query((row, number) -> number)
                .single();
    }

    Optional<CaseFile> findByBody(int cycle, String bodyCode, String template) {
        return db.sql(SELECT + "where c.cycle = :cycle and c.body_code = :bodyCode and c.template = :template")
                .param("cycle", cycle)
                .param("bodyCode", bodyCode)
                .param("template", template)
                .query(CaseFile.class)
                .optional();
    }

    Optional<CaseFile> findVisible(Sight sight, String reference) {
        return seenBy(sight, db.sql(SELECT + "where c.reference = :reference and " + VISIBLE))
                .param("reference", reference)
                .query(CaseFile.class)
                .optional();
    }

    boolean isVisible(Sight sight, long caseId) {
        return seenBy(sight, db.sql("select exists (select from case_file c where c.id = :id and " + VISIBLE + ")"))
                .param("id", caseId)
                .query(Boolean.class)
                .single();
    }

    /** Visible cases by body name, after the key (name, id). */
    List<CaseFile> list(Sight sight, CaseFilter filter, Start after, LocalDate today, int limit) {
        StatementSpec page = db.sql(SELECT + PASSING + VISIBLE + "order by c.body_name, c.id limit :limit");
        return filtered(filter, seenBy(sight, page))
                .param("afterName", after.name)
                .param("afterId", after.id)
                .param("today", today)
                .param("limit", limit)
                .query(CaseFile.class)
                .list();
    }

    /** Running cases counted in one statement, however many; what has ended is not read. */
    List<CaseCount> countRunning(Sight sight, LocalDate today) {
        return seenBy(sight, db.sql(COUNT + VISIBLE + """
            group by grouping sets ((c.region, s.stage), (c.region), (s.stage), ())
            having (grouping(s.stage) = 1 or s.stage is not null) and count(c.id) > 0
            order by c.region nulls first, s.stage nulls first
            """))
                .param("today", today)
                .query(CaseCount.class)
                .list();
    }

    private static StatementSpec filtered(CaseFilter filter, StatementSpec statement) {
        CaseStatus status = filter.status();
        Stage stage = filter.stage();
        CaseFlag flag = filter.flag();
        return statement
                .param("text", Containing.pattern(filter.text()))
                .param("cycle", filter.cycle())
                .param("class", filter.bodyClass())
                .param("region", filter.region())
                .param("status", status == null ? null : status.name())
                .param("stage", stage == null ? null : stage.name())
                .param("flag", flag == null ? null : flag.name());
    }

    private static StatementSpec seenBy(Sight sight, StatementSpec statement) {
        return statement
                .param("all", sight.all())
                .param("bodies", sight.bodies().toArray(String[]::new))
                .param("rieps", sight.rieps().toArray(String[]::new))
                .param("routes", sight.routes().toArray(String[]::new))
                .param("person", sight.personId());
    }

    void setStatus(long caseId, CaseStatus status, @Nullable Instant closedAt, @Nullable String note) {
        db.sql("update case_file set status = :status, closed_at = :at, closing_note = :note where id = :id")
                .param("status", status.name())
                .param("at", closedAt == null ? null : Timestamp.from(closedAt))
                .param("note", note)
                .param("id", caseId)
                .update();
    }

    void enterStage(long caseId, Stage stage, Instant at) {
        db.sql("""
            insert into case_stage (case_id, stage, entered_at) values (:caseId, :stage, :at)
            on conflict (case_id, stage) do update set left_at = null
            """)
                .param("caseId", caseId)
                .param("stage", stage.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void leaveStage(long caseId, Stage stage, Instant at, String note) {
        db.sql("update case_stage set left_at = :at, note = :note where case_id = :caseId and stage = :stage")
                .param("at", Timestamp.from(at))
                .param("note", note)
                .param("caseId", caseId)
                .param("stage", stage.name())
                .update();
    }

    List<StageRow> stagesOf(long caseId) {
        return db.sql("select stage, entered_at, left_at, note from case_stage where case_id = :caseId order by id")
                .param("caseId", caseId)
                .query(StageRow.class)
                .list();
    }

    void insertSuccessor(long caseId, String bodyCode) {
        db.sql("insert into case_successor (case_id, body) values (:caseId, :body) on conflict do nothing")
                .param("caseId", caseId)
                .param("body", bodyCode)
                .update();
    }

    void insertGuest(long caseId, long personId) {
        db.sql("insert into case_guest (case_id, person_id) values (:caseId, :personId) on conflict do nothing")
                .param("caseId", caseId)
                .param("personId", personId)
                .update();
    }

    void deleteGuest(long caseId, long personId) {
        db.sql("delete from case_guest where case_id = :caseId and person_id = :personId")
                .param("caseId", caseId)
                .param("personId", personId)
                .update();
    }
}
