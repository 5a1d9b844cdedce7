package org.backbench.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.audit.Audit;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.bodies.Riep;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.reviews.Conflicts.Party;
import org.backbench.reviews.PeerRows.ProfileRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pool of people who may sit on panels, and what keeps each off which panel. */
@Service
@Transactional
public class Peers {

    /** The party of everyone in the pool: the key is peer@POOL. */
    public static final String POOL = "POOL";

    private final PeerRows rows;
    private final People people;
    private final Bodies bodies;
    private final Rights rights;
    private final Audit audit;
    private final Clock clock;

    Peers(PeerRows rows, People people, Bodies bodies, Rights rights, Audit audit, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.bodies = bodies;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes a person into the pool, or replaces what is known of him. */
    public void register(Person by, String login, NewPeer peer) {
        rights.require(by, "register-peer");
        Person person = people.byLogin(login);
        String county = peer.county() == null ? countyOf(bodies.find(peer.employer())) : peer.county();
        rows.save(person.id(), peer.in(county));
        if (!person.holds(Role.PEER.at(POOL))) {
            people.grant(person.id(), Role.PEER, POOL, LocalDate.now(clock));
        }
        audit.record(by.login(), "register-peer", login, null, "employed by " + peer.employer());
    }

    /** Everyone of the pool with what is known of him, by name; who has no profile cannot sit anywhere. */
    @Transactional(readOnly = true)
    public List<PeerProfile> pool() {
        return profiles(people.holding(Role.PEER.at(POOL)));
    }

    @Transactional(readOnly = true)
    public Optional<PeerProfile> find(String login) {
        return profiles(List.of(people.byLogin(login))).stream().findFirst();
    }

    /** What keeps each of the pool off a panel about this body, whoever sits on it already. */
    List<Candidate> candidates(String bodyCode, List<PeerProfile> pool, Map<Long, Integer> seats) {
        Set<String> accountable = accountableBodies();
        Party reviewed = party(bodies.find(bodyCode), bodies.neighbours(bodyCode), accountable);
        Conflicts conflicts = new Conflicts(reviewed, LocalDate.now(clock));
        Map<String, PublicBody> employers =
                bodies.byCodes(pool.stream().map(PeerProfile::employer).collect(Collectors.toSet()));
        return pool.stream()
                .map(peer -> new Candidate(
                        peer,
                        conflicts.of(peer, party(employerOf(peer, employers), Set.of(), accountable)),
                        seats.getOrDefault(peer.personId(), 0)))
                .toList();
    }

    private static PublicBody employerOf(PeerProfile peer, Map<String, PublicBody> employers) {
        PublicBody employer = employers.get(peer.employer());
        if (employer == null) {
            throw new IllegalStateException("The register lost " + peer.employer() + ", employer of " + peer.login());
        }
        return employer;
    }

    private Set<String> accountableBodies() {
        return bodies.rieps().stream()
                .map(Riep::accountableBody)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<PeerProfile> profiles(List<Person> persons) {
        List<Long> ids = persons.stream().map(Person::id).toList();
        Map<Long, List<PeerProfile.Employment>> histories = rows.findHistories(ids);
        List<ProfileRow> known = rows.findProfiles(ids);
        Map<String, PublicBody> employers =
                bodies.byCodes(known.stream().map(ProfileRow::employer).collect(Collectors.toSet()));
        return persons.stream()
                .flatMap(person -> known.stream()
                        .filter(row -> row.personId() == person.id())
                        .map(row -> profile(person, row, employers, histories)))
                .toList();
    }

    private static PeerProfile profile(
            Person person,
            ProfileRow row,
            Map<String, PublicBody> employers,
            Map<Long, List<PeerProfile.Employment>> histories) {
        PublicBody employer = employers.get(row.employer());
        return new PeerProfile(
                person.id(),
                person.login(),
                person.name(),
                row.employer(),
                employer == null ? row.employer() : employer.name(),
                row.county(),
                row.skills(),
                histories.getOrDefault(person.id(), List.of()));
    }

    /** Whose neighbours matter is the body under review. */
    private static Party party(PublicBody body, Set<String> neighbours, Set<String> accountable) {
        return new Party(
                body.code(),
                body.name(),
                countyOf(body),
                body.riep(),
                Set.copyOf(body.predecessors()),
                neighbours,
                accountable.contains(body.code()));
    }

    /** A county council is its own county, so that its districts are neighbours to it. */
    private static @Nullable String countyOf(PublicBody body) {
        return body.type() == BodyType.SHIRE_COUNTY ? body.code() : body.county();
    }
}
