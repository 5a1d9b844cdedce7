package org.backbench.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table body_return. */
@Repository
class ReturnRows {

    private record TypedRow(
            String draft,
            String explanations,
            String standings,
            @Nullable Instant draftSavedAt,
            @Nullable String draftSavedBy) {}

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    static final TypeReference<List<Explanation>> EXPLANATIONS = new TypeReference<>() {};
    static final TypeReference<List<FunctionStanding>> STANDINGS = new TypeReference<>() {};

    private static final String SELECT = """
        select r.id, r.cycle, r.template, l.template_version, r.body_code, r.case_id, r.state,
               coalesce(r.extended_to, c.due) as due, r.accepted_version, r.received_at, r.voluntary, r.pro_forma
        from body_return r
        join collection l on l.cycle = r.cycle and l.template = r.template
        join cycle c on c.year = r.cycle
        """;

    private final JdbcClient db;
    private final JsonMapper json;

    ReturnRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** One return for each body that has none yet. */
    void insertEmpty(int cycle, String template, Collection<String> bodyCodes) {
        db.sql("""
            insert into body_return (cycle, template, body_code, state, draft)
            select :cycle, :template, code, 'NOT_DUE', '{}' from unnest(:codes) as b (code)
            on conflict (cycle, template, body_code) do nothing
            """)
                .param("cycle", cycle)
                .param("template", template)
                .param("codes", bodyCodes.toArray(String[]::new))
                .update();
    }

    /** A return for each body that owes none: it is not chased, and has no case unless the body sends one anyway. */
    void insertOutOfScope(int cycle, String template, Collection<String> bodyCodes) {
        db.sql("""
            insert into body_return (cycle, template, body_code, state, draft)
            select :cycle, :template, code, 'OUT_OF_SCOPE', '{}' from unnest(:codes) as b (code)
            on conflict (cycle, template, body_code) do nothing
            """)
                .param("cycle", cycle)
                .param("template", template)
                .param("codes", bodyCodes.toArray(String[]::new))
                .update();
    }

    List<BodyReturn> withoutCase(int cycle, String template, int limit) {
        return db.sql(SELECT + """
            where r.cycle = :cycle and r.template = :template and r.case_id is null
              and r.state <> 'OUT_OF_SCOPE'
            order by r.id limit :limit for update of r
            """)
                .param("cycle", cycle)
                .param("template", template)
                .param("limit", limit)
                .query(BodyReturn.class)
                .list();
    }

    List<BodyReturn> ofIds(List<Long> ids) {
        return db.sql(SELECT + " where r.id = any(:ids) order by r.id")
                .param("ids", ids.toArray(Long[]::new))
                .query(BodyReturn.class)
                .list();
    }

    Optional<BodyReturn> ofCase(long caseId) {
        return db.sql(SELECT + " where r.case_id = :caseId")
                .param("caseId", caseId)
                .query(BodyReturn.class)
                .optional();
    }

    /** The same, locked until the transaction ends. */
    Optional<BodyReturn> lockOfCase(long caseId) {
        return db.sql(SELECT + " where r.case_id = :caseId for update of r")
                .param("caseId", caseId)
                .query(BodyReturn.class)
                .optional();
    }

    /** The states of these bodies' returns, by body; a body that has none is not there. */
    Map<String, ReturnState> states(int cycle, String template, Collection<String> bodyCodes) {
        Map<String, ReturnState> states = new HashMap<>();
        db.sql("""
            select body_code, state from body_return
            where cycle = :cycle and template = :template and body_code = any(:codes)
            """)
                .param("cycle", cycle)
                .param("template", template)
                .param("codes", bodyCodes.toArray(String[]::new))
                .query(row -> {
                    states.put(row.getString("body_code"), ReturnState.valueOf(row.getString("state")));
                });
        return states;
    }

    /** All returns of a collection, received or not. */
    List<BodyReturn> ofCollection(int cycle, String template) {
        return db.sql(SELECT + " where r.cycle = :cycle and r.template = :template order by r.body_code")
                .param("cycle", cycle)
                .param("template", template)
                .query(BodyReturn.class)
                .list();
    }

    /** The returns that a body owes to a cycle, one for each collection it stands in. */
    List<BodyReturn> ofBody(int cycle, String bodyCode) {
        return db.sql(SELECT + " where r.cycle = :cycle and r.body_code = :bodyCode order by r.template")
                .param("cycle", cycle)
                .param("bodyCode", bodyCode)
                .query(BodyReturn.class)
                .list();
    }

    /** One return of a body, locked until the transaction ends. */
    Optional<BodyReturn> lockOfBody(int cycle, String bodyCode, String template) {
        return db.sql(SELECT + """
            where r.cycle = :cycle and r.body_code = :bodyCode and r.template = :template for update of r
            """)
                .param("cycle", cycle)
                .param("bodyCode", bodyCode)
                .param("template", template)
                .query(BodyReturn.class)
                .optional();
    }

    void volunteer(long id) {
        db.sql("update body_return set voluntary = true, state = 'NOT_DUE' where id = :id")
                .param("id", id)
                .update();
    }

    void setCase(long id, long caseId) {
        db.sql("update body_return set case_id = :caseId where id = :id")
                .param("caseId", caseId)
                .param("id", id)
                .update();
    }

    Typed typed(long id) {
        TypedRow row = db.sql("""
            select draft, explanations, standings, draft_saved_at, draft_saved_by from body_return where id = :id
            """).param("id", id).query(TypedRow.class).single();
        return new Typed(
                json.readValue(row.draft, TEXTS),
                json.readValue(row.explanations, EXPLANATIONS),
                json.readValue(row.standings, STANDINGS),
                row.draftSavedAt,
                row.draftSavedBy);
    }

    void saveTyped(long id, Map<String, String> texts, Instant at, String by) {
        save(id, Map.of("draft", texts), at, by);
    }

    void saveExplanations(long id, List<Explanation> explanations, Instant at, String by) {
        save(id, Map.of("explanations", explanations), at, by);
    }

    void saveStandings(long id, List<FunctionStanding> standings, Instant at, String by) {
        save(id, Map.of("standings", standings), at, by);
    }

    /** What was received, in part or whole, or refused, stays so, whatever is typed into it. */
    private void save(long id, Map<String, ?> columns, Instant at, String by) {
        db.sql("""
            update body_return
            set draft = coalesce(cast(:draft as jsonb), draft),
                explanations = coalesce(cast(:explanations as jsonb), explanations),
                standings = coalesce(cast(:standings as jsonb), standings),
                draft_saved_at = :at, draft_saved_by = :by,
                state = case when state in ('INCOMPLETE', 'WILL_NOT_SEND') or received_at is not null then state
                             else 'DRAFT' end
            where id = :id
            """)
                .param("draft", written(columns.get("draft")))
                .param("explanations", written(columns.get("explanations")))
                .param("standings", written(columns.get("standings")))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    private @Nullable String written(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    void setState(long id, ReturnState state) {
        db.sql("update body_return set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void accept(long id, int version) {
        db.sql("update body_return set accepted_version = :version where id = :id")
                .param("version", version)
                .param("id", id)
                .update();
    }

    void receive(long id, ReturnState state, Instant at) {
        db.sql("update body_return set state = :state, received_at = :at where id = :id")
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** The duty of a case has another day. */
    void setExtendedTo(long caseId, LocalDate day) {
        db.sql("update body_return set extended_to = :day where case_id = :caseId")
                .param("day", day)
                .param("caseId", caseId)
                .update();
    }
}
