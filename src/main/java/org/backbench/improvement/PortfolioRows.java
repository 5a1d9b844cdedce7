package org.backbench.improvement;

import java.time.LocalDate;
import org.backbench.cases.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds up the tables plan, plan_need, action and saving_step where reading every history would take long, by the rules
 * of {@link Saving} and {@link Trajectory}.
 */
@Repository
class PortfolioRows {

    private static final String SUMS = """
        with agreed as (
            select p.id, n.pounds, n.target, p.agreed_on from plan p join plan_need n on n.case_id = p.case_id
            where p.agreed_on is not null
              and (:all or p.body_code = any(:bodies) or p.riep = any(:rieps))),
        asked as (
            select count(*)::int as plans, max(target) as target, coalesce(sum(pounds), 0)::bigint as required,
                   coalesce(sum(case when :today >= target then pounds when :today <= agreed_on then 0
                                     else pounds * (:today - agreed_on) / (target - agreed_on) end), 0)::bigint
                       as required_today
            from agreed),
        saved as (
            select coalesce(sum(s.claimed), 0)::bigint as claimed,
                   coalesce(sum(least(s.claimed, coalesce(s.evidenced, 0))), 0)::bigint as evidenced,
                   coalesce(sum(s.verified), 0)::bigint as verified,
                   coalesce(sum(s.sustained), 0)::bigint as sustained
            from agreed join action a on a.plan_id = agreed.id
            cross join lateral (
                select (array_agg(move order by id desc))[1] as last,
                       (array_agg(pounds order by id desc) filter (where move in ('claimed', 'evidenced')))[1]
                           as claimed,
                       (array_agg(pounds order by id desc) filter (where move = 'evidenced'))[1] as evidenced,
                       (array_agg(pounds order by id desc) filter (where move = 'verified'))[1] as verified,
                       (array_agg(pounds order by id desc) filter (where move = 'sustained'))[1] as sustained
                from saving_step where action_id = a.id) s
            where s.last <> 'withdrawn')
        select * from asked, saved
        """;

    private final JdbcClient db;

    PortfolioRows(JdbcClient db) {
        this.db = db;
    }

    PortfolioSums of(Sight sight, LocalDate today) {
        return db.sql(SUMS)
                .param("all", sight.all())
                .param("bodies", sight.bodies().toArray(String[]::new))
                .param("rieps", sight.rieps().toArray(String[]::new))
                .param("today", today)
                .query(PortfolioSums.class)
                .single();
    }
}
