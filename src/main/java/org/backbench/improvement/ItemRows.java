package org.backbench.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table plan_item. */
@Repository
class ItemRows {

    private final JdbcClient db;

    ItemRows(JdbcClient db) {
        this.db = db;
    }

    void insertAll(long roundId, List<PlanItem> items) {
        db.sql("""
            insert into plan_item (round_id, position, what, function, gross, new_cost, ongoing, cash_releasing,
                service_cut, business_case, owner, due, milestone, measure, priority)
            select :roundId, * from unnest(:positions, :whats, :functions, :grosses, :newCosts, :ongoings,
                :cashReleasings, :serviceCuts, :businessCases, :owners, :dues::date[], :milestones, :measures,
                :priorities)
            """)
                .param("roundId", roundId)
                .param("positions", positions(items.size()))
                .param("whats", column(items, PlanItem::what, String[]::new))
                .param("functions", column(items, PlanItem::function, String[]::new))
                .param("grosses", column(items, PlanItem::gross, Long[]::new))
                .param("newCosts", column(items, PlanItem::newCost, Long[]::new))
                .param("ongoings", column(items, PlanItem::ongoing, Boolean[]::new))
                .param("cashReleasings", column(items, PlanItem::cashReleasing, Boolean[]::new))
                .param("serviceCuts", column(items, PlanItem::serviceCut, Boolean[]::new))
                .param("businessCases", column(items, PlanItem::businessCase, Boolean[]::new))
                .param("owners", column(items, PlanItem::owner, String[]::new))
                .param("dues", column(items, item -> item.due().toString(), String[]::new))
                .param("milestones", column(items, PlanItem::milestone, String[]::new))
                .param("measures", column(items, PlanItem::measure, String[]::new))
                .param("priorities", column(items, item -> item.priority().key(), String[]::new))
                .update();
    }

    /** Writes what was said to each item of the plan's last round, in their order. */
    void setReasons(Plan plan, List<@Nullable String> reasons) {
        db.sql("""
            update plan_item set reason = given.reason
            from unnest(:positions, :reasons) as given (position, reason), plan_round r
            where r.plan_id = :planId and r.number = :number and plan_item.round_id = r.id
              and plan_item.position = given.position
            """)
                .param("positions", positions(reasons.size()))
                .param("reasons", reasons.toArray(String[]::new))
                .param("planId", plan.id())
                .param("number", plan.round())
                .update();
    }

    /** The items of every round of a plan, by the id of the round. */
    Map<Long, List<PlanItem>> findByPlan(long planId) {
        Map<Long, List<PlanItem>> found = new LinkedHashMap<>();
        db.sql("""
            select i.* from plan_item i join plan_round r on r.id = i.round_id
            where r.plan_id = :planId order by r.number, i.position
            """).param("planId", planId).query(row -> {
            found.computeIfAbsent(row.getLong("round_id"), round -> new ArrayList<>())
                    .add(item(row));
        });
        return found;
    }

    private static PlanItem item(ResultSet row) throws SQLException {
        return new PlanItem(
                row.getString("what"),
                row.getString("function"),
                row.getLong("gross"),
                row.getLong("new_cost"),
                row.getBoolean("ongoing"),
                row.getBoolean("cash_releasing"),
                row.getBoolean("service_cut"),
                row.getBoolean("business_case"),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                row.getString("milestone"),
                row.getString("measure"),
                Wording.constant(Priority.class, row.getString("priority")),
                row.getString("reason"));
    }

    private static Integer[] positions(int count) {
        return IntStream.rangeClosed(1, count).boxed().toArray(Integer[]::new);
    }

    private static <T> T[] column(List<PlanItem> items, Function<PlanItem, T> value, IntFunction<T[]> array) {
        return items.stream().map(value).toArray(array);
    }
}
