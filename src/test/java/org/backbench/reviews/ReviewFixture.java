package org.backbench.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.reviews.Nominations.Nomination;
import org.backbench.reviews.PeerProfile.Employment;
import org.springframework.beans.factory.annotation.Autowired;

/** A fictional district whose return is reviewed, a pool of peers from far away, and the way to each step. */
class ReviewFixture {

    static final LocalDate TODAY = LocalDate.of(2011, 12, 5);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    People people;

    @Autowired
    Bodies bodies;

    @Autowired
    Cases cases;

    @Autowired
    Peers peers;

    @Autowired
    Reviews reviews;

    @Autowired
    Panels panels;

    @Autowired
    Judgements judgements;

    @Autowired
    PeerReports reports;

    private final int number = NUMBER.incrementAndGet();

    /** A district of the county, East Midlands; what a test does not say about it is unimportant. */
    PublicBody district(String name, String county) {
        return bodies.add(PublicBody.fictional(
                "X-%s-%d".formatted(name.toUpperCase(java.util.Locale.ROOT), number),
                name + " District Council",
                BodyType.SHIRE_DISTRICT,
                "X-SD",
                "East Midlands",
                county));
    }

    /** A case of that body that has come to its peer review. */
    CaseFile reviewOf(PublicBody body) {
        CaseFile file = cases.open(new NewCase(body, 2011, "2010-11", "vfm-2009", "local-government", true));
        reviews.open(file.id());
        return file;
    }

    Person manager() {
        return PeopleFixtures.personWith(people, "review-manager@EMIEP");
    }

    Person officerOf(CaseFile file) {
        return PeopleFixtures.personWith(people, "return-officer@" + file.bodyCode());
    }

    Person peerOf(PublicBody employer, Skill... skills) {
        Person person = PeopleFixtures.personWith(people);
        Employment now = new Employment(employer.code(), LocalDate.of(2003, 4, 1), null);
        peers.register(
                PeopleFixtures.personWith(people, "programme-office@OEP"),
                person.login(),
                new NewPeer(employer.code(), null, List.of(skills), List.of(now)));
        return people.get(person.id());
    }

    /** So many peers for finance and HR from a district in another county. */
    List<Person> strangers(int howMany) {
        PublicBody away = district("Faraway" + NUMBER.incrementAndGet(), "Farshire");
        return IntStream.range(0, howMany)
                .mapToObj(ignored -> peerOf(away, Skill.FINANCE, Skill.HR))
                .toList();
    }

    /** The first is for finance and leads. */
    static Nominations nominating(List<Person> chosen) {
        List<Nomination> seats = new ArrayList<>();
        chosen.forEach(person -> seats.add(new Nomination(person.login(), seats.isEmpty() ? Skill.FINANCE : Skill.HR)));
        return new Nominations(seats, chosen.getFirst().login());
    }

    /** The person with the keys held now: they change with appointments and declarations. */
    Person again(Person person) {
        return people.get(person.id());
    }

    long seatOf(CaseFile file, Person peer) {
        return panels.panel(file.id()).seatOf(peer.login()).orElseThrow().id();
    }

    /** Appoints these people, who all declare no interest. */
    void seat(CaseFile file, List<Person> chosen) {
        panels.appoint(manager(), file.id(), nominating(chosen), null);
        chosen.forEach(peer -> panels.declare(again(peer), seatOf(file, peer), null));
        panels.settle(file.id());
    }

    /** One verdict for every function of the template. */
    List<NewJudgement> everywhere(CaseFile file, Verdict verdict, String evidence) {
        return functions(file).stream()
                .map(function -> new NewJudgement(function, verdict, evidence))
                .toList();
    }

    void judge(CaseFile file, Person peer, Verdict verdict, String evidence) {
        judgements.judge(again(peer), seatOf(file, peer), everywhere(file, verdict, evidence));
    }

    List<String> functions(CaseFile file) {
        return functions.of(file.id()).stream().map(ReviewedFunction::key).toList();
    }

    @Autowired
    ReturnFunctions functions;

    void moderate(CaseFile file, Person lead, Verdict verdict) {
        List<NewConclusion> concluded = functions(file).stream()
                .map(function -> new NewConclusion(function, verdict, null))
                .toList();
        judgements.moderate(again(lead), file.id(), concluded, "Costs are high for the services given.");
    }
}
