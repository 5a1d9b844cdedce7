package org.backbench.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.audit.Audit;
import org.backbench.paging.Containing;
import org.backbench.paging.Page;
import org.backbench.problems.NotFound;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of public bodies, of partnerships and of the routes that bodies take. */
@Service
@Transactional
public class Bodies {

    private final BodyRows rows;
    private final RouteRows routes;
    private final HeadcountRows headcounts;
    private final Audit audit;

    Bodies(BodyRows rows, RouteRows routes, HeadcountRows headcounts, Audit audit) {
        this.rows = rows;
        this.routes = routes;
        this.headcounts = headcounts;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public PublicBody find(String code) {
        return rows.find(List.of(code)).stream().findFirst().orElseThrow(() -> new NotFound("body", code));
    }

    @Transactional(readOnly = true)
    public Optional<PublicBody> byEcode(String ecode) {
        return rows.findByEcodes(List.of(ecode)).stream().findFirst();
    }

    /** The bodies of these outturn codes, by outturn code; a code nobody knows is absent. */
    @Transactional(readOnly = true)
    public Map<String, PublicBody> byEcodes(Collection<String> ecodes) {
        return rows.findByEcodes(ecodes).stream()
                .collect(Collectors.toMap(body -> String.valueOf(body.ecode()), Function.identity()));
    }

    /** The bodies of these codes, by code; a code nobody knows is absent. */
    @Transactional(readOnly = true)
    public Map<String, PublicBody> byCodes(Collection<String> codes) {
        return rows.find(codes).stream().collect(Collectors.toMap(PublicBody::code, Function.identity()));
    }

    /** Those of these codes that are compared in a group, by code; {@code group} is a class, police or fire. */
    @Transactional(readOnly = true)
    public Map<String, PublicBody> inGroup(String group, Collection<String> codes) {
        boolean apart = group.equals(PublicBody.POLICE) || group.equals(PublicBody.FIRE);
        return rows.findOfClass(codes, apart ? PublicBody.OTHER : group).stream()
                .filter(body -> body.peerGroups().contains(group))
                .collect(Collectors.toMap(PublicBody::code, Function.identity()));
    }

    /** The groups in which these bodies are compared. */
    @Transactional(readOnly = true)
    public List<String> groupsOf(Collection<String> codes) {
        return rows.groupsOf(codes);
    }

    /** The bodies in the order of their codes; {@code after} is the last code of the page before. */
    @Transactional(readOnly = true)
    public Page<PublicBody> list(BodyFilter filter, @Nullable String after, int limit) {
        return Page.of(rows.list(filter, after == null ? "" : after, limit + 1), limit, PublicBody::code);
    }

    /** Bodies by name whose name, short name or code begins so, whatever the case of its letters. */
    @Transactional(readOnly = true)
    public List<PublicBody> beginning(String text, int limit) {
        return rows.listBeginning(Containing.escaped(text.toLowerCase(Locale.ROOT)) + "%", limit);
    }

    /** The councils of that day: 353 on 1 April 2009. Fictional ones are not among them. */
    @Transactional(readOnly = true)
    public List<PublicBody> principalCouncilsOn(LocalDate day) {
        return rows.list(new BodyFilter(null, null, null, null, day), "", Integer.MAX_VALUE).stream()
                .filter(body -> body.isPrincipal() && !body.fictional())
                .toList();
    }

    /** The groups in which bodies are compared: their classes, police and fire. */
    @Transactional(readOnly = true)
    public List<String> peerGroups() {
        List<String> groups = new ArrayList<>(rows.classes());
        groups.addAll(List.of(PublicBody.POLICE, PublicBody.FIRE));
        return groups;
    }

    /** Every fictional body, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<PublicBody> fictional() {
        return rows.listFictional();
    }

    @Transactional(readOnly = true)
    public Riep riep(String id) {
        return routes.rieps().stream()
                .filter(riep -> riep.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", id));
    }

    @Transactional(readOnly = true)
    public List<Riep> rieps() {
        return routes.rieps();
    }

    @Transactional(readOnly = true)
    public Route routeOf(PublicBody body) {
        return routes.find(body.type());
    }

    /** Why a body is left out of quartiles, by code: reference/atypical.csv. */
    @Transactional(readOnly = true)
    public Map<String, String> atypical() {
        return rows.atypical();
    }

    /** Adds a fictional body; one of a route with a RIEP gets the partnership of its region. */
    public PublicBody add(PublicBody body) {
        if (!body.fictional()) {
            throw new PublicBody.LooksReal(body.name());
        }
        Route route = routes.find(body.type());
        PublicBody added = route.reviewedByRiep() && body.riep() == null ? body.reviewedBy(riepOf(body)) : body;
        if (!rows.insert(added, route.sector())) {
            throw new CodeTaken(body.code());
        }
        Integer people = body.headcount();
        if (people != null) {
            headcounts.save(body.code(), new Headcount(body.firstDay(), people, null));
        }
        audit.record("register", "add-body", body.code(), null, "%s, fictional".formatted(body.name()));
        return added;
    }

    /** Says that one fictional body follows another: it takes over its duties, and peers of either are no strangers. */
    public void follow(String predecessor, String successor) {
        requireFictional(predecessor, successor);
        rows.insertSuccession(predecessor, successor);
        audit.record("register", "add-succession", successor, null, "follows " + predecessor);
    }

    /** Says that the areas of two fictional bodies touch. */
    public void border(String one, String other) {
        requireFictional(one, other);
        rows.insertNeighbours(one, other);
        audit.record("register", "add-neighbour", one, null, "borders on " + other);
    }

    /** The bodies whose areas are known to touch that of this one. */
    @Transactional(readOnly = true)
    public Set<String> neighbours(String code) {
        return rows.neighbours(code);
    }

    private void requireFictional(String... codes) {
        for (String code : codes) {
            PublicBody body = find(code);
            if (!body.fictional()) {
                throw new PublicBody.LooksReal(body.name());
            }
        }
    }

    private @Nullable String riepOf(PublicBody body) {
        return routes.rieps().stream()
                .filter(riep -> riep.region().equals(body.region()))
                .map(Riep::id)
                .findFirst()
                .orElse(null);
    }

    /** A code names one body for ever. */
    public static final class CodeTaken extends Outdated {
        CodeTaken(String code) {
            super("The code %s already names a body: take another.".formatted(code));
        }
    }
}
