package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Cycles;
import org.backbench.returns.FreeYear;
import org.backbench.returns.NewCycle;
import org.backbench.returns.Returns;
import org.backbench.returns.Templates;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.ImportState;
import org.backbench.returns.imports.Imports;
import org.backbench.reviews.NewPeer;
import org.backbench.reviews.PeerProfile.Employment;
import org.backbench.reviews.Peers;
import org.backbench.reviews.Skill;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fictional towns with their officers. Each exists in one year only, and the cycle of that year asks it for its return:
 * so every test has a town and a cycle to itself. Kept once for an application, because a cycle opens once.
 */
final class Towns {

    static final String TEMPLATE = "vfm-2009";

    private static final Map<ApplicationContext, Towns> KNOWN = new ConcurrentHashMap<>();
    private static final String GROUP = "X-UA2";
    private static final int ENOUGH_FOR_QUARTILES = 8;

    private final ApplicationContext beans;
    private final People people;
    private final Set<Long> ours = new HashSet<>();
    private final List<Person> peers = new ArrayList<>();
    private int cycle;
    private int shared;
    private int sharing;

    private Towns(ApplicationContext beans) {
        this.beans = beans;
        this.people = beans.getBean(People.class);
        List.of("programme-office@OEP", "review-manager@EMIEP", "riep-director@EMIEP")
                .forEach(this::settle);
        List.of("inspector@AC", "quality-assurer@AC", "assessment-director@AC").forEach(this::settle);
        IntStream.range(0, 4).forEach(this::addPeer);
        IntStream.range(0, ENOUGH_FOR_QUARTILES).forEach(this::addThriftyTown);
    }

    static Towns of(ApplicationContext beans) {
        return KNOWN.computeIfAbsent(beans, Towns::new);
    }

    /** A town that was asked for its return just now. */
    WalkedCase nextCase() {
        cycle = FreeYear.next(beans.getBean(JdbcClient.class));
        String code = addTown();
        beans.getBean(Cycles.class).open(holderOf("programme-office@OEP"), newCycle());
        return new WalkedCase(beans, this, returnOf(code));
    }

    /** A town whose return came before anybody asked for it. */
    WalkedCase nextImportedCase() {
        cycle = FreeYear.next(beans.getBean(JdbcClient.class));
        beans.getBean(Cycles.class).open(holderOf("programme-office@OEP"), newCycle());
        String code = addTown();
        importReturns(List.of(code), 100);
        return new WalkedCase(beans, this, returnOf(code));
    }

    /** A town whose return was received, in a cycle that it shares with others: years are few. */
    WalkedCase nextReceivedCase() {
        if (shared == 0) {
            shared = FreeYear.next(beans.getBean(JdbcClient.class));
            cycle = shared;
            beans.getBean(Cycles.class).open(holderOf("programme-office@OEP"), newCycle());
        }
        cycle = shared;
        String code = addTown("X-WALK%d-%d".formatted(cycle, ++sharing));
        importReturns(List.of(code), 100);
        return new WalkedCase(beans, this, returnOf(code));
    }

    /** The programme office imports returns into the newest cycle; every element costs so many thousand pounds. */
    void importReturns(List<String> codes, int thousands) {
        Person programme = holderOf("programme-office@OEP");
        Imports imports = beans.getBean(Imports.class);
        byte[] file = Figures.bulkFile(beans.getBean(Templates.class).get(TEMPLATE), codes, thousands)
                .getBytes(StandardCharsets.UTF_8);
        long id = imports.start(programme, cycle, "bulk.csv", new ByteArrayInputStream(file), ImportChoices.NONE);
        try {
            assertThat(imports.await(programme, id))
                    .satisfies(view -> assertThat(view.state()).as("%s", view).isEqualTo(ImportState.DONE));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Enough other towns, all cheaper, that the benchmark of the newest cycle has quartiles. */
    void importThriftyTowns() {
        importReturns(
                IntStream.range(0, ENOUGH_FOR_QUARTILES)
                        .mapToObj(Towns::thrifty)
                        .toList(),
                50);
    }

    /** Peers from far away: the first three make a panel, the others are there to take a seat. */
    List<Person> peers() {
        return peers;
    }

    /** Who holds a role, of the people of these tests. */
    Person holderOf(String roleKey) {
        return people.holding(roleKey).stream()
                .filter(person -> ours.contains(person.id()))
                .max(Comparator.comparingLong(Person::id))
                .orElseThrow(() -> new AssertionError("Nobody here holds " + roleKey));
    }

    private BodyReturn returnOf(String code) {
        return beans.getBean(Returns.class).ofCollection(cycle, TEMPLATE).stream()
                .filter(owed -> owed.bodyCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private NewCycle newCycle() {
        return new NewCycle(
                cycle,
                LocalDate.of(2011, 12, 31),
                LocalDate.of(2012, 2, 29),
                LocalDate.of(2012, 12, 31),
                List.of(new NewCycle.NewCollection(TEMPLATE, List.of(GROUP))));
    }

    private String addTown() {
        return addTown("X-WALK%d".formatted(cycle));
    }

    private String addTown(String code) {
        add(code, "Walkshire", LocalDate.of(cycle - 1, 10, 1), LocalDate.of(cycle, 9, 30), null);
        List.of("return-officer", "certifying-officer", "chief-executive").forEach(role -> settle(role + "@" + code));
        return code;
    }

    /** Long gone, so that no cycle asks for it. */
    private void addThriftyTown(int number) {
        add(thrifty(number), "Thriftshire", LocalDate.of(1990, 4, 1), LocalDate.of(1999, 3, 31), 2000);
    }

    private static String thrifty(int number) {
        return "X-THRIFTY%d".formatted(number);
    }

    private void add(String code, String county, LocalDate from, LocalDate to, Integer headcount) {
        List<String> none = List.of();
        beans.getBean(Bodies.class)
                .add(new PublicBody(
                        code,
                        code,
                        code,
                        BodyType.UNITARY,
                        GROUP,
                        "East Midlands",
                        null,
                        from,
                        to,
                        null,
                        true,
                        headcount,
                        none,
                        none,
                        county,
                        null,
                        null,
                        null));
    }

    /** The town turns out to have been a county that ended last month; the codes of the two that follow it. */
    List<String> succeed(String code) {
        beans.getBean(JdbcClient.class)
                .sql("update public_body set type = 'shire_county', valid_from = null, valid_to = date '2011-11-30'"
                        + " where code = :code")
                .param("code", code)
                .update();
        List<String> heirs = List.of(code + "-EAST", code + "-WEST");
        heirs.forEach(heir -> {
            add(heir, "Walkshire", LocalDate.of(1990, 4, 1), LocalDate.of(1999, 3, 31), null);
            beans.getBean(Bodies.class).follow(code, heir);
            settle("return-officer@" + heir);
        });
        return heirs;
    }

    private Person settle(String... roleKeys) {
        Person person = PeopleFixtures.personWith(people, roleKeys);
        ours.add(person.id());
        return person;
    }

    private void addPeer(int number) {
        String employer = "X-AWAY%d".formatted(number);
        add(employer, "Awayshire%d".formatted(number), null, null, 200);
        Person person = settle();
        Employment post = new Employment(employer, LocalDate.of(2003, 4, 1), null);
        NewPeer profile = new NewPeer(employer, null, List.of(Skill.FINANCE, Skill.HR), List.of(post));
        beans.getBean(Peers.class).register(holderOf("programme-office@OEP"), person.login(), profile);
        peers.add(person);
    }
}
