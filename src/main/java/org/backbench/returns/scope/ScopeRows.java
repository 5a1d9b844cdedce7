package org.backbench.returns.scope;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backbench.bodies.Headcount;
import org.backbench.cases.Sight;
import org.backbench.returns.ReturnState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table scope_decision. */
@Repository
class ScopeRows {

    /** Whether a return is accepted is asked last, of the rows of a page only. */
    private static final String SELECT = """
        select s.cycle, s.template, s.body as body_code, b.name as body_name, b.fictional, s.in_scope, s.headcount,
               s.fte, s.counted_on, s.reference_date, s.reason, s.decided_at, r.state,
               coalesce(r.voluntary, false) as voluntary, coalesce(r.extended_to, y.due) as due, r.received_at,
               f.reference as case_reference,
               (select count(distinct p.line)::int
                from return_version v
                left join query q on q.return_id = v.return_id
                left join query_point p on p.query_id = q.id and p.state not in ('CORRECTED', 'EXPLAINED', 'ENDED')
                where v.return_id = r.id and v.number = r.accepted_version and v.source = 'SENT'
                  and r.state in ('RECEIVED', 'RECEIVED_LATE')
                having count(v.id) > 0
                   and (y.frozen_at is not null or bool_and(p.id is null or p.state = 'RESERVED'))) as reserved_figures
        from scope_decision s
        join public_body b on b.code = s.body
        join cycle y on y.year = s.cycle
        left join body_return r on r.cycle = s.cycle and r.template = s.template and r.body_code = s.body
        left join case_file f on f.id = r.case_id
        """;

    private final JdbcClient db;

    ScopeRows(JdbcClient db) {
        this.db = db;
    }

    void insert(int cycle, String template, List<ScopeRule.Ruling> rulings, Instant at) {
        db.sql("""
            insert into scope_decision (cycle, template, body, in_scope, headcount, fte, counted_on, reference_date,
                                        reason, decided_at)
            select :cycle, :template, d.body, d.in_scope, d.headcount, d.fte, d.counted_on, d.reference, d.reason, :at
            from unnest(:bodies, :ins::boolean[], :people::int[], :ftes::numeric[], :days::date[], :references::date[],
                        :reasons) as d (body, in_scope, headcount, fte, counted_on, reference, reason)
            """)
                .param("cycle", cycle)
                .param("template", template)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("bodies", texts(rulings, ruling -> ruling.body().code()))
                .param("ins", texts(rulings, ruling -> Boolean.toString(ruling.inScope())))
                .param("people", counts(rulings, count -> Integer.toString(count.people())))
                .param(
                        "ftes",
                        counts(
                                rulings,
                                count ->
                                        count.fte() == null ? null : count.fte().toPlainString()))
                .param("days", counts(rulings, count -> count.on().toString()))
                .param("references", texts(rulings, ruling -> ruling.reference().toString()))
                .param("reasons", texts(rulings, ScopeRule.Ruling::reason))
                .update();
    }

    private static String[] texts(List<ScopeRule.Ruling> rulings, Function<ScopeRule.Ruling, @Nullable String> text) {
        return rulings.stream().map(text).toArray(String[]::new);
    }

    private static String[] counts(List<ScopeRule.Ruling> rulings, Function<Headcount, @Nullable String> text) {
        return texts(rulings, ruling -> ruling.count() == null ? null : text.apply(ruling.count()));
    }

    /** The decisions of a cycle by body and template, after a place in that order. */
    List<ScopeDecision> list(int cycle, @Nullable Boolean in, String afterBody, String afterTemplate, int limit) {
        return db.sql(SELECT + """
            where s.cycle = :cycle and (s.body, s.template) > (:afterBody, :afterTemplate)
              and (cast(:in as boolean) is null or s.in_scope = :in)
            order by s.body, s.template limit :limit
            """)
                .param("cycle", cycle)
                .param("in", in)
                .param("afterBody", afterBody)
                .param("afterTemplate", afterTemplate)
                .param("limit", limit)
                .query(ScopeDecision.class)
                .list();
    }

    /** Those in scope, by body and template, after a place in that order; group: only those who did so. */
    List<ScopeDecision> owing(
            int cycle, @Nullable ComplianceGroup group, String afterBody, String afterTemplate, int limit) {
        return db.sql(SELECT + """
            where s.cycle = :cycle and s.in_scope and (s.body, s.template) > (:afterBody, :afterTemplate)
              and (:all or coalesce(r.state, 'NOT_DUE') = any(:states))
            order by s.body, s.template limit :limit
            """)
                .param("cycle", cycle)
                .param("all", group == null)
                .param("states", group == null ? new String[0] : states(group))
                .param("afterBody", afterBody)
                .param("afterTemplate", afterTemplate)
                .param("limit", limit)
                .query(ScopeDecision.class)
                .list();
    }

    private static String[] states(ComplianceGroup group) {
        return group.states().stream().map(ReturnState::name).toArray(String[]::new);
    }

    /** How many of those in scope are in each group. */
    Map<ComplianceGroup, Long> countOwing(int cycle) {
        Map<ComplianceGroup, Long> counts = new EnumMap<>(ComplianceGroup.class);
        db.sql("""
            select coalesce(r.state, 'NOT_DUE') as state, count(*) as bodies
            from scope_decision s
            left join body_return r on r.cycle = s.cycle and r.template = s.template and r.body_code = s.body
            where s.cycle = :cycle and s.in_scope
            group by 1
            """).param("cycle", cycle).query(row -> {
            counts.merge(
                    ComplianceGroup.of(ReturnState.valueOf(row.getString("state"))), row.getLong("bodies"), Long::sum);
        });
        return counts;
    }

    /** Of the bodies within sight how many owe a return of each open cycle, and have sent it. */
    List<ReturnsIn> openCycles(Sight sight, LocalDate today) {
        return db.sql("""
            select r.cycle, y.due, count(*)::int as owed,
                   count(*) filter (where r.state = any(:received))::int as received,
                   count(*) filter (where r.state = any(:open) and coalesce(r.extended_to, y.due) < :today)::int as late
            from body_return r join cycle y on y.year = r.cycle left join case_file f on f.id = r.case_id
            where y.state = 'OPEN' and not r.voluntary and r.state not in ('OUT_OF_SCOPE', 'WITHDRAWN')
              and (:all or f.riep = any(:rieps) or r.body_code = any(:bodies))
            group by r.cycle, y.due order by r.cycle desc limit 4
            """)
                .param("received", names(ReturnState::isReceived))
                .param("open", names(ReturnState::isOwed))
                .param("today", today)
                .param("all", sight.all())
                .param("rieps", sight.rieps().toArray(String[]::new))
                .param("bodies", sight.bodies().toArray(String[]::new))
                .query(ReturnsIn.class)
                .list();
    }

    private static String[] names(Predicate<ReturnState> which) {
        return Arrays.stream(ReturnState.values())
                .filter(which)
                .map(ReturnState::name)
                .toArray(String[]::new);
    }

    Optional<ScopeDecision> find(int cycle, String template, String body) {
        return db.sql(SELECT + " where s.cycle = :cycle and s.template = :template and s.body = :body")
                .param("cycle", cycle)
                .param("template", template)
                .param("body", body)
                .query(ScopeDecision.class)
                .optional();
    }

    /** What was decided about bodies in the cycles that are open, the latest cycle first. */
    List<ScopeDecision> ofBodies(List<String> bodies) {
        return db.sql(SELECT + """
            where s.body = any(:bodies) and y.state = 'OPEN' order by s.cycle desc, s.body, s.template
            """)
                .param("bodies", bodies.toArray(String[]::new))
                .query(ScopeDecision.class)
                .list();
    }
}
