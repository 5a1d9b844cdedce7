package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.benchmarks.Releases;
import org.backbench.calendar.QuietPeriods;
import org.backbench.cases.Conversation;
import org.backbench.cases.Endings;
import org.backbench.deadlines.BodyStops;
import org.backbench.deadlines.LedgerEdits;
import org.backbench.deadlines.PartyEndings;
import org.backbench.deadlines.TrainingClock;
import org.backbench.documents.Documents;
import org.backbench.improvement.Successions;
import org.backbench.letters.MailRoom;
import org.backbench.letters.Outbox;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.Problem;
import org.backbench.returns.Cycles;
import org.backbench.returns.NewCycle;
import org.backbench.returns.corrections.Corrections;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.Imports;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Question;
import org.backbench.returns.scope.ProFormas;
import org.backbench.returns.scope.StaffCounts;
import org.backbench.returns.scope.Volunteering;
import org.backbench.reviews.NewPeer;
import org.backbench.reviews.Peers;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Desk;
import org.backbench.worklist.Queue;
import org.backbench.worklist.SavedViews;
import org.backbench.worklist.WorkFilter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row 33: the table of role and action is what the services do, tried with every role. */
class RightsTableTest extends AtTheDoor {

    private static final Pattern USER_TASK = Pattern.compile("<(?:\\w+:)?userTask[^>]*\\bid=\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("rights\\.(?:require|may)\\([^;]*?\"([a-z-]+)\"");

    /** Not tried here: asked at the doors (see below) or of a case that must be there (OtherBodysThingsTest). */
    private static final Set<String> ELSEWHERE = Set.of(
            "see-cases",
            "see-benchmarks",
            "see-clocks",
            "see-audit",
            "see-programme",
            "save-return",
            "comment-return",
            "ask-extension",
            "decide-extension",
            "extend-query",
            "refuse-return",
            "send-recommendation",
            "extend-recommendation",
            "approve-summary",
            "fix-meeting",
            "record-decision",
            "publish-summary",
            "reply-target",
            "certify-outturn",
            "withdraw-saving",
            "confirm-sustained");

    @Autowired
    Rights rights;

    @Autowired
    ApplicationContext beans;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void allowsExactlyWhatTheFileSays() throws IOException {
        Set<String> file = Set.copyOf(Files.readAllLines(Path.of("src/main/resources/reference/rights.csv")));
        int asked = 0;
        for (String action : rights.actions()) {
            for (Role role : Role.values()) {
                assertThat(rights.allows(role, action))
                        .as("%s by %s", action, role)
                        .isEqualTo(file.contains(action + "," + role.key()));
                asked++;
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(35 * Role.values().length);
        assertThat(file)
                .hasSize((int) Stream.of(Role.values())
                                .mapToLong(role -> rights.actions().stream()
                                        .filter(action -> rights.allows(role, action))
                                        .count())
                                .sum()
                        + 1);
    }

    @Test
    void everyTaskOfAModelIsSomebodys() throws IOException {
        Set<String> tasks = userTasks();

        assertThat(tasks).hasSizeGreaterThanOrEqualTo(20).allSatisfy(task -> assertThat(
                        Stream.of(Role.values()).filter(role -> rights.allows(role, task)))
                .as(task)
                .isNotEmpty());
    }

    @Test
    void everyRightTheCodeAsksForStandsInTheTable() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        assertThat(asked).hasSizeGreaterThanOrEqualTo(12).isSubsetOf(rights.actions());
    }

    @Test
    void everyTaskIsCompletedOnlyByTheRolesOfItsRow() throws IOException {
        int tried = 0;
        for (String task : userTasks()) {
            for (Role role : Role.values()) {
                Person person = new Person(1, "anyone", "Anyone", Set.of(role.at("XMATRIX")));
                assertThat(isAllowed(() -> completeA(task, person)))
                        .as("%s by %s", task, role)
                        .isEqualTo(rights.allows(role, task));
                tried++;
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(280);
    }

    @Test
    void everyOtherActionIsDoneOnlyByTheRolesOfItsRow() throws IOException {
        Map<String, Consumer<Person>> actions = actions();
        Set<String> known = new TreeSet<>(userTasks());
        known.addAll(actions.keySet());
        known.addAll(ELSEWHERE);
        assertThat(known).as("each action is tried somewhere").containsAll(rights.actions());
        actions.forEach((action, act) -> {
            for (Role role : Role.values()) {
                Person person = new Person(1, "anyone", "Anyone", Set.of(role.at("XMATRIX")));
                assertThat(isAllowed(() -> act.accept(person)))
                        .as("%s by %s", action, role)
                        .isEqualTo(rights.allows(role, action));
            }
        });
    }

    @Test
    void theDoorsLetOnlyTheRolesOfTheRowSee() {
        for (Role role : Role.values()) {
            Person person = personWhoCanSignIn(role.at("XMATRIX"));
            Map.of(
                            "see-clocks", "/clocks",
                            "see-audit", "/audit?case=BB-2011-XNOWHERE",
                            "see-imports", "/imports/987654321",
                            "see-benchmarks", "/benchmarks/1900/finance-cost-share?group=X-UA")
                    .forEach((action, path) -> assertThat(
                                    get("/api/v1" + path, basic(person)).statusCode() != 403)
                            .as("%s by %s", action, role)
                            .isEqualTo(rights.allows(role, action)));
        }
    }

    private Map<String, Consumer<Person>> actions() {
        LocalDate day = LocalDate.of(2011, 12, 31);
        Map<String, Consumer<Person>> actions = new TreeMap<>();
        actions.put("open-cycle", person -> beans.getBean(Cycles.class)
                .open(person, new NewCycle(1900, day, day, day, List.of())));
        actions.put("send-anyway", person -> beans.getBean(Volunteering.class)
                .sendAnyway(person, 1900, "XNOWHERE", "vfm-2009"));
        actions.put("pass-duty", person -> beans.getBean(Successions.class).pass(person, TwoBodies.NOTHING, List.of()));
        actions.put(
                "record-headcount", person -> beans.getBean(StaffCounts.class).of(person, "XNOWHERE"));
        actions.put("make-pro-forma", person -> beans.getBean(ProFormas.class).shares(person, 1900, "vfm-2009"));
        actions.put("raise-query", person -> beans.getBean(Queries.class)
                .raise(person, TwoBodies.NOTHING, null, List.of(Question.of("fte", "Why?"))));
        actions.put(
                "extend-query", person -> beans.getBean(Queries.class).extend(person, TwoBodies.NOTHING, "because"));
        actions.put("open-correction", person -> beans.getBean(Corrections.class)
                .open(person, TwoBodies.NOTHING, "because"));
        actions.put("decide-release", person -> beans.getBean(Releases.class)
                .keep(person, TwoBodies.NOTHING, "It stands."));
        actions.put("freeze-cycle", person -> beans.getBean(Cycles.class).freeze(person, 1900));
        actions.put("import-returns", person -> beans.getBean(Imports.class)
                .start(person, 1900, "a.csv", new ByteArrayInputStream(new byte[0]), ImportChoices.NONE));
        actions.put("see-imports", person -> beans.getBean(Imports.class).view(person, TwoBodies.NOTHING));
        actions.put("see-outbox", person -> beans.getBean(Outbox.class).list(person, null, 1));
        actions.put("see-mailings", person -> beans.getBean(MailRoom.class).standing(person));
        actions.put("send-again", person -> beans.getBean(MailRoom.class).sendAgain(person, TwoBodies.NOTHING));
        actions.put("register-peer", person -> beans.getBean(Peers.class)
                .register(person, "nobody", new NewPeer("XNOWHERE", null, List.of(), List.of())));
        actions.put("withdraw-case", person -> beans.getBean(Endings.class).withdraw(person, "BB-2011-XNOWHERE", ""));
        actions.put("join-conversation", person -> beans.getBean(Conversation.class)
                .say(person, "BB-2011-XNOWHERE", "Hello."));
        Claims claims = beans.getBean(Claims.class);
        actions.put("share-view", person -> beans.getBean(SavedViews.class)
                .save(person, "Late", Queue.MINE, WorkFilter.ALL, "XELSEWHERE"));
        actions.put("claim-task", person -> claims.claim(person, TwoBodies.NOTHING));
        actions.put("release-task", person -> claims.release(person, TwoBodies.NOTHING));
        actions.put("take-over-task", person -> claims.takeOver(person, TwoBodies.NOTHING, null));
        actions.put("hold-task", person -> claims.hold(person, TwoBodies.NOTHING, day));
        actions.put("assign-task", person -> claims.assign(person, TwoBodies.NOTHING, 1));
        actions.put("add-document", person -> beans.getBean(Documents.class).store(person, 1, "a.csv", new byte[0]));
        actions.put("move-clock", person -> beans.getBean(TrainingClock.class)
                .moveTo(person, Instant.parse("1999-01-01T00:00:00Z"), progress -> {}));
        actions.put("edit-calendar", person -> beans.getBean(QuietPeriods.class)
                .remove(person, TwoBodies.NOTHING, "because"));
        actions.put("edit-ladder", person -> beans.getBean(LedgerEdits.class).versions(person, "plan"));
        actions.put("stop-body", person -> beans.getBean(BodyStops.class).running(person, null, 1));
        actions.put("end-party", person -> beans.getBean(PartyEndings.class).end(person, "XNOWHERE", day, null, ""));
        return actions;
    }

    private void completeA(String task, Person person) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            long id = openTask(task, person.keys().iterator().next());
            beans.getBean(Desk.class).complete(person, id, Map.of());
        });
    }

    /** A task in the queue of a role, as if a model had given it to that role. */
    private long openTask(String task, String roleKey) {
        return db.sql("""
            insert into work_item (task_id, task, title, case_id, reference, body_code, body_name, fictional,
                                   body_class, region, cycle, stage, role_key, due, opened_at)
            values (gen_random_uuid()::text, :task, :task, 987654321, 'BB-2011-XMATRIX', 'XMATRIX', 'Matrix', true,
                    'X-UA', 'East Midlands', 2011, 'SUBMISSION', :roleKey, date '2011-12-31', now())
            returning id
            """)
                .param("task", task)
                .param("roleKey", roleKey)
                .query(Long.class)
                .single();
    }

    /** Whatever else is wrong with what is asked: it was not the right that was missing. */
    private static boolean isAllowed(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Rights.RightMissing missing) {
            return false;
        } catch (Problem | IllegalStateException otherwise) {
            return true;
        }
    }

    private static Set<String> userTasks() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            return models.map(RightsTableTest::text)
                    .flatMap(model -> USER_TASK.matcher(model).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
