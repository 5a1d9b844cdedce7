package org.backbench.ui;

import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyFixtures;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Cycles;
import org.backbench.returns.FreeYear;
import org.backbench.returns.NewCycle;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.Returns;
import org.backbench.reviews.NewPeer;
import org.backbench.reviews.PeerProfile.Employment;
import org.backbench.reviews.Peers;
import org.backbench.reviews.Skill;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases walked by their people through the real process, for the screens that show what came of it. */
public final class WalkedCases {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Bodies bodies;
    private final Cases cases;
    private final Cycles cycles;
    private final Returns returns;
    private final People people;
    private final Peers peers;
    private final Worklist worklist;
    private final Desk desk;
    private final JdbcClient db;

    public WalkedCases(ApplicationContext beans) {
        bodies = beans.getBean(Bodies.class);
        cases = beans.getBean(Cases.class);
        cycles = beans.getBean(Cycles.class);
        returns = beans.getBean(Returns.class);
        people = beans.getBean(People.class);
        peers = beans.getBean(Peers.class);
        worklist = beans.getBean(Worklist.class);
        desk = beans.getBean(Desk.class);
        db = beans.getBean(JdbcClient.class);
    }

    /** A cycle of its own in which eight new unitaries owe their returns; the case of the last is given. */
    public CaseFile asked() {
        int year = FreeYear.next(db);
        List<PublicBody> eight = IntStream.range(0, 8).mapToObj(n -> body(year)).toList();
        eight.forEach(body -> {
            personWith(people, "return-officer@" + body.code());
            personWith(people, "certifying-officer@" + body.code());
            personWith(people, "chief-executive@" + body.code());
        });
        cycles.open(ReturnFixtures.PROGRAMME, cycle(year));
        return cases.ofBody(year, eight.getLast().code(), "vfm-2009").orElseThrow();
    }

    /** Its dates lie in the calendar of bank holidays, whatever its year. */
    private static NewCycle cycle(int year) {
        return new NewCycle(
                year,
                LocalDate.of(2011, 12, 30),
                LocalDate.of(2012, 1, 31),
                LocalDate.of(2012, 12, 31),
                List.of(new NewCycle.NewCollection("vfm-2009", List.of("X-UA"))));
    }

    private PublicBody body(int cycle) {
        String code = "XWALKED" + NUMBER.incrementAndGet();
        String name = "Walked %d Unitary".formatted(NUMBER.get());
        return bodies.add(BodyFixtures.inCycleOnly(
                cycle, PublicBody.fictional(code, name, BodyType.UNITARY, "X-UA", "East Midlands", null)));
    }

    /** Types a return whose finance function costs this much of 200,000, both in £ thousand. */
    public void type(CaseFile file, long finance) {
        returns.saveDraft(holder(file, "return-officer"), file.id(), ReturnFixtures.finance(finance, 200_000));
    }

    /** Typed and sent, and sent back by the certifying officer: these lines, or without any the whole return. */
    public CaseFile sentBack(String... lines) {
        CaseFile file = asked();
        sendBack(file, lines);
        return file;
    }

    /** As {@link #sentBack}, of a case that is asked for already. */
    public void sendBack(CaseFile file, String... lines) {
        type(file, 2_000);
        complete(file, "prepare-return", Map.of("complete", true));
        List<Map<String, String>> named = Stream.of(lines)
                .map(line -> Map.of("line", line, "reason", "Last year's."))
                .toList();
        complete(file, "certify-return", Map.of("outcome", "send-back", "reason", "Look again.", "lines", named));
    }

    /** The returns of all eight, certified; finance costs most in the case. */
    public CaseFile certified() {
        CaseFile file = asked();
        long[] cost = {2_000};
        returns.ofCollection(file.cycle(), "vfm-2009").stream()
                .filter(owed -> owed.bodyCode().startsWith("XWALKED"))
                .filter(owed ->
                        !people.holding("return-officer@" + owed.bodyCode()).isEmpty())
                .sorted(java.util.Comparator.comparing(owed -> owed.bodyCode().equals(file.bodyCode())))
                .forEach(owed -> {
                    CaseFile each = cases.get(owed.caseId());
                    cost[0] += each.id() == file.id() ? 2_000 : 100;
                    type(each, cost[0]);
                    complete(each, "prepare-return", Map.of("complete", true));
                    complete(each, "certify-return", Map.of("outcome", "certify", "declaration", true));
                });
        return file;
    }

    /** Certified, and judged by three peers of whom one is of another mind; the report is out for comments. */
    public CaseFile judged() {
        CaseFile file = certified();
        appoint(file);
        complete(file, "declare-interests", Map.of("interest", "none"));
        List<WorkItem> seats = open(file, "judge-return");
        seats.forEach(seat -> rows(seat, "functions", row -> verdict(row, seat.equals(seats.getLast()))));
        rows(open(file, "moderate").getFirst(), "functions", row -> Map.of(), "summary", "Finance costs much.");
        return file;
    }

    private void appoint(CaseFile file) {
        List<Map<String, Object>> seats = new ArrayList<>();
        peers().forEach(peer -> seats.add(Map.of("person", peer.login(), "skill", "finance")));
        personWith(people, "review-manager@" + file.riep());
        complete(
                file,
                "appoint-panel",
                Map.of("seats", seats, "lead", seats.getFirst().get("person")));
    }

    /** Someone of the pool whom the body itself employs. */
    public Person conflictedWith(CaseFile file) {
        Person peer = personWith(people);
        Employment now = new Employment(file.bodyCode(), LocalDate.of(2003, 4, 1), null);
        peers.register(
                ReturnFixtures.PROGRAMME,
                peer.login(),
                new NewPeer(file.bodyCode(), null, List.of(Skill.HR), List.of(now)));
        return peer;
    }

    /** Three peers from far away. */
    public List<Person> peers() {
        PublicBody away = bodies.add(PublicBody.fictional(
                "XAWAY" + NUMBER.incrementAndGet(),
                "Away",
                BodyType.SHIRE_DISTRICT,
                "X-AWAY",
                "North East",
                "Farshire"));
        Employment now = new Employment(away.code(), LocalDate.of(2003, 4, 1), null);
        return IntStream.range(0, 3)
                .mapToObj(n -> {
                    Person peer = personWith(people);
                    peers.register(
                            ReturnFixtures.PROGRAMME,
                            peer.login(),
                            new NewPeer(away.code(), null, List.of(Skill.FINANCE), List.of(now)));
                    return peer;
                })
                .toList();
    }

    private static Map<String, Object> verdict(Map<?, ?> row, boolean ofAnotherMind) {
        boolean finance = "Finance".equals(row.get("function"));
        return finance
                ? Map.of("verdict", ofAnotherMind ? "explain" : "improve", "evidence", "Dearest of the eight.")
                : Map.of("verdict", "in-line", "evidence", "In the middle of the group.");
    }

    /** Judged, and the report is issued without comments. */
    public CaseFile issued() {
        CaseFile file = judged();
        complete(file, "check-report", Map.of("answer", "no-comments"));
        complete(file, "issue-report", Map.of("confirm", true));
        List.of("inspector", "quality-assurer", "assessment-director")
                .forEach(role -> personWith(people, role + "@AC"));
        return file;
    }

    /** Issued, and assessed to the signature. */
    public CaseFile signed() {
        CaseFile file = issued();
        rows(
                open(file, "score-kloes").getFirst(),
                "kloes",
                row -> Map.of("score", "2", "evidence", "Seen in the papers of " + row.get("kloe")));
        complete(file, "quality-assure", Map.of("outcome", "assured", "reason", "The evidence carries the scores."));
        complete(file, "check-accuracy", Map.of("answer", "no-comments"));
        complete(file, "sign-off", Map.of("outcome", "sign", "declaration", true));
        return file;
    }

    /** Every open task of this kind in the case, each by the first person who may do it. */
    public void complete(CaseFile file, String task, Map<String, Object> values) {
        open(file, task).forEach(item -> desk.complete(holderOf(item), item.id(), values));
    }

    private void rows(WorkItem item, String list, Function<Map<?, ?>, Map<String, Object>> answers, String... more) {
        Person person = holderOf(item);
        List<Map<String, Object>> filled = new ArrayList<>();
        for (Object row : (List<?>) desk.open(person, item.id()).values().get(list)) {
            Map<String, Object> all = new LinkedHashMap<>();
            ((Map<?, ?>) row).forEach((key, value) -> all.put(key.toString(), value));
            all.putAll(answers.apply((Map<?, ?>) row));
            filled.add(all);
        }
        Map<String, Object> values = new LinkedHashMap<>(Map.of(list, filled));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        desk.complete(person, item.id(), values);
    }

    public List<WorkItem> open(CaseFile file, String task) {
        return worklist.openOf(file.id()).stream()
                .filter(item -> item.task().equals(task))
                .toList();
    }

    public Person holderOf(WorkItem item) {
        return people.holding(item.roleKey()).getFirst();
    }

    /** Who holds this role at the body of the case. */
    public Person holder(CaseFile file, String role) {
        return people.holding(role + "@" + file.bodyCode()).getFirst();
    }
}
