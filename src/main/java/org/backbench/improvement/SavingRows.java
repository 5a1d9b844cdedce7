package org.backbench.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table saving_step: lines are added, never changed. */
@Repository
class SavingRows {

    private final JdbcClient db;

    SavingRows(JdbcClient db) {
        this.db = db;
    }

    void insert(long actionId, SavingStep step) {
        FourTests tests = step.tests();
        db.sql("""
            insert into saving_step (action_id, move, pounds, since, net, cash_releasing, ongoing, no_service_cut,
                reason, by_person, by_name, on_day)
            values (:actionId, :move, :pounds, :since, :net, :cashReleasing, :ongoing, :noServiceCut,
                :reason, :by, :byName, :on)
            """)
                .param("actionId", actionId)
                .param("move", step.move().key())
                .param("pounds", step.pounds())
                .param("since", step.since())
                .param("net", tests == null ? null : tests.net())
                .param("cashReleasing", tests == null ? null : tests.cashReleasing())
                .param("ongoing", tests == null ? null : tests.ongoing())
                .param("noServiceCut", tests == null ? null : tests.noServiceCut())
                .param("reason", step.reason())
                .params(SignatureRows.of(step.by()))
                .update();
    }

    Saving findByAction(long actionId) {
        List<SavingStep> history = db.sql("select * from saving_step where action_id = :actionId order by id")
                .param("actionId", actionId)
                .query((row, number) -> step(row))
                .list();
        return new Saving(actionId, history);
    }

    /** The histories of all savings of these actions, by action; an action without one is not there. */
    Map<Long, List<SavingStep>> findByActions(Collection<Action> actions) {
        Map<Long, List<SavingStep>> found = new HashMap<>();
        db.sql("""
            select * from saving_step where action_id = any(:ids) order by id
            """)
                .param("ids", actions.stream().map(Action::id).toArray(Long[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("action_id"), action -> new ArrayList<>())
                            .add(step(row));
                });
        return found;
    }

    private static SavingStep step(ResultSet row) throws SQLException {
        return new SavingStep(
                Wording.constant(SavingMove.class, row.getString("move")),
                row.getLong("pounds"),
                SignatureRows.read(row),
                row.getObject("since", LocalDate.class),
                tests(row),
                row.getString("reason"));
    }

    private static @Nullable FourTests tests(ResultSet row) throws SQLException {
        if (row.getObject("net") == null) {
            return null;
        }
        return new FourTests(
                row.getBoolean("net"),
                row.getBoolean("cash_releasing"),
                row.getBoolean("ongoing"),
                row.getBoolean("no_service_cut"));
    }
}
