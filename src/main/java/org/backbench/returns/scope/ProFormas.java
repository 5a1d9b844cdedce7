package org.backbench.returns.scope;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.audit.Audit;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.returns.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Returns of bodies that follow others, put together from the figures of those for a data year in which the successors
 * did not exist yet. They are marked, count in no quartile of their cycle, and are nobody's last year.
 */
@Service
@Transactional
public class ProFormas {

    private final ProFormaDesk desk;
    private final Bodies bodies;
    private final Rights rights;
    private final Audit audit;
    private final Clock clock;

    ProFormas(ProFormaDesk desk, Bodies bodies, Rights rights, Audit audit, Clock clock) {
        this.desk = desk;
        this.bodies = bodies;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes the pro-forma return of every successor that is named, all or none. */
    public List<ProForma> make(Person person, int year, String template, NewProForma asked) {
        rights.require(person, "make-pro-forma");
        Set<String> codes = new HashSet<>(asked.predecessors());
        codes.addAll(asked.successors());
        Map<String, PublicBody> known = bodies.byCodes(codes);
        asked.requireSound(known);
        List<ProForma> made = new ArrayList<>();
        for (String successor : asked.successors()) {
            String madeOf = asked.inWords(successor, known);
            made.add(desk.receive(year, template, successor, asked, new ProFormaDesk.Origin(madeOf, person, today())));
            audit.record(person.login(), "make-pro-forma", successor, null, "Cycle %d: %s".formatted(year, madeOf));
        }
        desk.keep(year, template, asked, person.login(), clock.instant());
        return made;
    }

    /**
     * Reads the figures of former bodies from a file as the bulk import takes it: one line a body.
     *
     * @param template whose lines the file must have
     */
    @Transactional(readOnly = true)
    public Map<String, Map<String, BigDecimal>> read(
            Person person, int year, String template, String name, InputStream content) {
        rights.require(person, "make-pro-forma");
        return desk.read(year, template, StoredFile.keep(name, content));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How figures of former bodies were shared out in a cycle. */
    @Transactional(readOnly = true)
    public List<Share> shares(Person person, int year, String template) {
        rights.require(person, "make-pro-forma");
        return desk.shares(year, template);
    }

    /**
     * The shares that the register suggests: every former body of a successor in the cycle, whole where it has one
     * successor; a county's are for the two to agree.
     */
    @Transactional(readOnly = true)
    public List<Share> suggested(Person person, int year, String template) {
        rights.require(person, "make-pro-forma");
        return desk.suggested(year, template);
    }
}
