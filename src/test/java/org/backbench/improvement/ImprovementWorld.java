package org.backbench.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.cases.Stage;
import org.backbench.documents.Documents;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.returns.FreeYear;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.Forms;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fictional body of its own with its people and a case that has come out of peer review, and ways to fill its forms. */
class ImprovementWorld {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A case with the people who act on it. */
    record Town(CaseFile file, Person officer, Person secondOfficer, Person chief, Person manager) {

        long caseId() {
            return file.id();
        }
    }

    private final Bodies bodies;
    private final Cases cases;
    private final People people;
    private final Documents documents;
    private final Forms forms;
    private final ObjectProvider<TaskForm> taskForms;
    private final JdbcClient db;
    private final TestTime time;

    ImprovementWorld(ApplicationContext beans) {
        this.bodies = beans.getBean(Bodies.class);
        this.cases = beans.getBean(Cases.class);
        this.people = beans.getBean(People.class);
        this.documents = beans.getBean(Documents.class);
        this.forms = beans.getBean(Forms.class);
        this.taskForms = beans.getBeanProvider(TaskForm.class);
        this.db = beans.getBean(JdbcClient.class);
        this.time = new TestTime(beans.getBean(BusinessClock.class), db);
    }

    TestTime time() {
        return time;
    }

    /** Opened, reviewed, and its report issued, all today. */
    Town town() {
        String code = "X-TOWN%d".formatted(NUMBER.incrementAndGet());
        PublicBody body = bodies.add(PublicBody.fictional(
                code, "Town %d".formatted(NUMBER.get()), BodyType.UNITARY, "X-TOWN", "East Midlands", null));
        return townOf(body, 2011);
    }

    /** A case of a real body, in a cycle that nobody else uses. */
    Town realTown(String code) {
        return townOf(bodies.find(code), FreeYear.next(db));
    }

    Town townOf(PublicBody body, int cycle) {
        String code = body.code();
        CaseFile file = cases.open(new NewCase(body, cycle, "2010-11", "vfm-2009", "local government", true));
        cases.enter(file.id(), Stage.PEER_REVIEW);
        cases.leave(file.id(), Stage.PEER_REVIEW, "report issued");
        cases.enter(file.id(), Stage.IMPROVEMENT);
        return new Town(
                file,
                PeopleFixtures.personWith(people, "return-officer@" + code),
                PeopleFixtures.personWith(people, "return-officer@" + code),
                PeopleFixtures.personWith(people, "chief-executive@" + code),
                PeopleFixtures.personWith(people, "review-manager@" + file.riep()));
    }

    Person personWith(String key) {
        return PeopleFixtures.personWith(people, key);
    }

    /** Fills and sends a form as its task would: checked against its file first. */
    Map<String, Object> send(String key, Town town, Person person, @Nullable Long subject, Map<String, Object> raw) {
        TaskForm form = form(key);
        FormTask task = new FormTask(town.caseId(), subject, person);
        return form.submit(task, forms.check(forms.get(key), raw, form.fill(task)));
    }

    Map<String, Object> shown(String key, Town town, @Nullable Long subject) {
        return form(key)
                .fill(new FormTask(town.caseId(), subject, town.manager()))
                .values();
    }

    TaskForm form(String key) {
        return taskForms.stream()
                .filter(form -> form.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    String evidence(Town town) {
        byte[] ledger = "account,amount\n4711,-750\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Long.toString(documents
                .store(town.officer(), town.caseId(), "ledger.csv", ledger)
                .id());
    }

    static Map<String, Object> planOf(List<Map<String, Object>> items) {
        return Map.of("kind", "plan", "items", items);
    }

    /** The four items of scenario S7, in £ thousand. */
    static List<Map<String, Object>> tarnburysItems() {
        return List.of(
                item("shared payables and payroll", 900, 150, "yes", "yes", "no"),
                item("vacancy freeze for one year", 600, 0, "no", "yes", "no"),
                item("recharge to housing account", 500, 0, "yes", "no", "no"),
                item("stop reports to budget holders", 300, 0, "yes", "yes", "yes"));
    }

    /** What Tarnbury sent the second time: 750 and 1,450 count. */
    static List<Map<String, Object>> betterItems() {
        return List.of(
                item("shared payables and payroll", 900, 150, "yes", "yes", "no"),
                item("leave Market House", 1450, 0, "yes", "yes", "no"),
                item("vacancy freeze for one year", 600, 0, "no", "yes", "no"));
    }

    static Map<String, Object> item(
            String what, int gross, int newCost, String ongoing, String cashReleasing, String serviceCut) {
        Map<String, Object> item = new HashMap<>();
        item.put("what", what);
        item.put("function", "finance");
        item.put("gross", BigDecimal.valueOf(gross));
        item.put("newCost", BigDecimal.valueOf(newCost));
        item.put("ongoing", ongoing);
        item.put("cashReleasing", cashReleasing);
        item.put("serviceCut", serviceCut);
        item.put("owner", "head of finance");
        item.put("due", LocalDate.of(2012, 3, 30).toString());
        item.put("milestone", "contract signed in October 2011");
        item.put("measure", "cost for each invoice");
        item.put("priority", "high");
        return item;
    }

    static Map<String, Object> approval(LocalDate decidedOn) {
        return Map.of("outcome", "approve", "meeting", "Cabinet, minute 47", "decidedOn", decidedOn.toString());
    }

    static Map<String, Object> decision(String outcome, String reason, String... itemReasons) {
        List<Map<String, Object>> items = java.util.Arrays.stream(itemReasons)
                .map(text -> text.isEmpty() ? Map.<String, Object>of() : Map.<String, Object>of("reason", text))
                .toList();
        return Map.of("outcome", outcome, "reason", reason, "items", items);
    }

    static Map<String, Object> claim(int thousands, String evidence) {
        return Map.of(
                "claimed",
                BigDecimal.valueOf(thousands),
                "report",
                "Live since the start of the month.",
                "evidence",
                evidence.isEmpty() ? List.of() : List.of(evidence));
    }

    static Map<String, Object> verified(int thousands) {
        return Map.of(
                "verdict",
                "verified",
                "verified",
                BigDecimal.valueOf(thousands),
                "net",
                true,
                "cashReleasing",
                true,
                "ongoing",
                true,
                "noServiceCut",
                true,
                "reason",
                "Seen in the ledger, net of new running cost.");
    }
}
