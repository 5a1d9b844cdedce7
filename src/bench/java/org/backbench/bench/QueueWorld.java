package org.backbench.bench;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backbench.people.Person;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Open tasks of 60 roles, of which the first has four in ten and the second two: each stands in the queues and, the
 * same, in the tables of the engine.
 */
final class QueueWorld {

    static final int ROLES = 60;

    private final JdbcClient owner;
    private int tasks;

    QueueWorld(Product product) {
        owner = JdbcClient.create(product.get(Flyway.class).getConfiguration().getDataSource());
    }

    static String role(int number) {
        return "review-manager@R" + number;
    }

    /** Somebody who holds the first so many roles. */
    static Person holding(int roles) {
        Set<String> keys = IntStream.range(0, roles).mapToObj(QueueWorld::role).collect(Collectors.toSet());
        return new Person(-1, "reader", "Reader", keys);
    }

    int tasks() {
        return tasks;
    }

    /** Adds tasks until there are so many, as one case after the other would have: to the queues and to the engine. */
    void fillTo(int wanted) {
        int before = tasks;
        listTo(wanted);
        owner.sql("""
            insert into engine.act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_,
                                            suspension_state_)
            select task_id, 1, title, task, 50, now(), due, 1 from app.work_item
            where case_id between 5000000000 + :from and 5000000000 + :to
            """).param("from", before + 1).param("to", wanted).update();
        owner.sql("""
            insert into engine.act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
            select 'link-' || task_id, 1, 'candidate', role_key, task_id from app.work_item
            where case_id between 5000000000 + :from and 5000000000 + :to
            """).param("from", before + 1).param("to", wanted).update();
        owner.sql("vacuum analyze engine.act_ru_task").update();
        owner.sql("vacuum analyze engine.act_ru_identitylink").update();
    }

    /** Adds tasks to the queues alone until there are so many. */
    void listTo(int wanted) {
        owner.sql("""
            insert into app.work_item (task_id, task, title, case_id, reference, body_code, body_name, fictional,
                                       body_class, region, cycle, stage, role_key, due, opened_at)
            select 'task-' || n, 'decide-plan', 'Decide the plan: item ' || n % 97, 5000000000 + n,
                   'BB-2011-X' || n % 4000, 'X' || n % 4000, 'Body ' || md5((n % 4000)::text) || ' Council', true,
                   'C' || n % 9, 'Region ' || n / 7 % 9, 2009 + n / 5 % 3,
                   (array['SUBMISSION', 'PEER_REVIEW', 'USE_OF_RESOURCES', 'IMPROVEMENT'])[1 + n / 3 % 4],
                   'review-manager@R' || case when n % 10 < 4 then 0 when n % 10 < 6 then 1 else 2 + n / 10 % 58 end,
                   date '2011-01-01' + (n::bigint * 7919 % 1461)::int, now()
            from generate_series(:from, :to) as n
            """).param("from", tasks + 1).param("to", wanted).update();
        owner.sql("vacuum analyze app.work_item").update();
        tasks = wanted;
    }
}
