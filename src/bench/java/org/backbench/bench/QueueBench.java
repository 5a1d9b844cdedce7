package org.backbench.bench;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;

/** P2: a page of 50 of a queue, however it is asked for, against the engine's query of the same tasks. */
final class QueueBench {

    private static final int MOST_TASKS = Integer.getInteger("bench.tasks", 1_000_000);
    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final int PAGE = 50;
    private static final int TIMES = 200;
    private static final int ENGINE_TIMES = 5;
    private static final double FEW_ROLES_MILLIS = 2;
    private static final double MANY_ROLES_MILLIS = 10;
    private static final double GROWTH = 2;
    private static final LocalDate MIDDLE = LocalDate.of(2013, 1, 1);
    private static final Set<String> TOLD_ONLY = Set.of("words", "rare words", "facets");

    private QueueBench() {}

    static boolean measure() throws Exception {
        try (Product product = Product.start()) {
            QueueWorld world = new QueueWorld(product);
            Report report = new Report("queue");
            Map<String, Latency> small = Map.of();
            for (int size : SIZES) {
                if (size > MOST_TASKS) {
                    break;
                }
                world.fillTo(size);
                Map<String, Latency> found = measured(product, size, report);
                if (small.isEmpty()) {
                    small = found;
                }
                judge(report, size, found, small);
            }
            return report.finish();
        }
    }

    /** Ours and the engine's in the order A B B A A B. */
    private static Map<String, Latency> measured(Product product, int size, Report report) {
        Map<String, Latency> found = new LinkedHashMap<>();
        Map<String, Runnable> asked = asked(product.get(Worklist.class));
        System.out.printf("%n%,d open tasks%n", size);
        asked.forEach((name, ask) -> found.put(name, Latency.of(TIMES, ask)));
        Runnable first = asked.get("first");
        TaskService engine = product.get(ProcessEngine.class).getTaskService();
        Runnable theirs = () -> engine.createTaskQuery()
                .taskCandidateGroup(QueueWorld.role(0))
                .orderByDueDate()
                .asc()
                .listPage(0, PAGE);
        Latency ours1 = Latency.of(TIMES, first);
        Latency theirs1 = Latency.of(ENGINE_TIMES, theirs);
        Latency theirs2 = Latency.of(ENGINE_TIMES, theirs);
        Latency ours2 = Latency.of(TIMES, first);
        Latency ours3 = Latency.of(TIMES, first);
        Latency theirs3 = Latency.of(ENGINE_TIMES, theirs);
        found.put("first", Latency.middle(ours1, ours2, ours3));
        found.put("engine", Latency.middle(theirs1, theirs2, theirs3));
        found.forEach((name, latency) -> System.out.printf("  %-22s %s ms%n", name, latency));
        report.fact("tasks_" + size, found);
        return found;
    }

    /** Each way to ask for a page; the first role has four in ten of all tasks. */
    private static Map<String, Runnable> asked(Worklist worklist) {
        Person one = QueueWorld.holding(1);
        Map<String, Runnable> asked = new LinkedHashMap<>();
        asked.put("first", page(worklist, one, Map.of(), null));
        asked.put("deep", page(worklist, one, Map.of(), Worklist.keyOf(MIDDLE)));
        asked.put(
                "earlier", () -> worklist.earlier(one, Queue.AVAILABLE, WorkFilter.ALL, Worklist.keyOf(MIDDLE), PAGE));
        asked.put("by role", page(worklist, QueueWorld.holding(3), Map.of("role", "review-manager"), null));
        asked.put("by region", page(worklist, one, Map.of("region", "Region 5"), null));
        asked.put("by stage and class", page(worklist, one, Map.of("stage", "IMPROVEMENT", "class", "C3"), null));
        asked.put("by due date", page(worklist, one, Map.of("due-from", "2013-01-01"), null));
        asked.put("late", page(worklist, one, Map.of("flag", "late"), null));
        asked.put("a flag nobody has", page(worklist, one, Map.of("flag", "escalated"), null));
        asked.put("three roles", page(worklist, QueueWorld.holding(3), Map.of(), null));
        asked.put("ten roles", page(worklist, QueueWorld.holding(10), Map.of(), null));
        asked.put("sixty roles", page(worklist, QueueWorld.holding(QueueWorld.ROLES), Map.of(), null));
        asked.put("count", () -> worklist.count(one, Queue.AVAILABLE, WorkFilter.ALL));
        asked.put("words", page(worklist, one, Map.of("q", "item 17"), null));
        asked.put("rare words", page(worklist, one, Map.of("q", "X3999"), null));
        asked.put("facets", () -> worklist.facets(one, Queue.AVAILABLE, WorkFilter.ALL));
        return asked;
    }

    private static Runnable page(Worklist worklist, Person person, Map<String, String> words, String after) {
        WorkFilter filter = WorkFilter.of(words);
        return () -> worklist.list(person, Queue.AVAILABLE, filter, after, PAGE);
    }

    private static void judge(Report report, int size, Map<String, Latency> found, Map<String, Latency> small) {
        double times = found.get("engine").median() / found.get("first").median();
        System.out.printf("  The engine takes %,.0f times as long.%n", times);
        if (size == SIZES.get(1)) {
            report.atMost("of the engine's time at 100,000", 1 / times, 1 / 100.0, "");
        }
        if (size < SIZES.getLast()) {
            return;
        }
        report.atMost("of the engine's time at 1,000,000", 1 / times, 1 / 500.0, "");
        found.forEach((name, latency) -> {
            if (!name.equals("engine") && !TOLD_ONLY.contains(name)) {
                double most = name.equals("sixty roles") ? MANY_ROLES_MILLIS : FEW_ROLES_MILLIS;
                report.atMost(name + ", p95 at 1,000,000", latency.p95(), most, " ms");
                report.atMost(
                        name + ", growth from 1,000",
                        latency.median() / small.get(name).median(),
                        GROWTH,
                        " ×");
            }
        });
    }

    /** What is the same on every machine: a page is one statement, and pages meet without a gap. */
    static boolean count() throws Exception {
        try (Product product = Product.start()) {
            QueueWorld world = new QueueWorld(product);
            world.fillTo(SIZES.getFirst());
            Worklist worklist = product.get(Worklist.class);
            Person all = QueueWorld.holding(QueueWorld.ROLES);
            Report report = new Report("smoke-queue");
            Set<Long> seen = new HashSet<>();
            Page.<WorkItem>all(after -> worklist.list(all, Queue.AVAILABLE, WorkFilter.ALL, after, PAGE))
                    .forEach(item -> seen.add(item.id()));
            report.exactly("tasks of 60 roles, page by page", seen.size(), SIZES.getFirst());
            try (Heard heard = new Heard("main")) {
                worklist.list(all, Queue.AVAILABLE, WorkFilter.ALL, null, PAGE);
                report.exactly("statements of a page of 60 roles", heard.statements(), 1);
            }
            return report.finish();
        }
    }
}
