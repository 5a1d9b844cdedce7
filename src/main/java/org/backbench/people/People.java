package org.backbench.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.backbench.audit.Audit;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Persons and the roles they hold at parties, each from a day until it is taken back. */
@Service
@Transactional
public class People {

    private final PersonRows rows;
    private final Audit audit;
    private final Clock clock;

    People(PersonRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person of this account with the roles held today. */
    @Transactional(readOnly = true)
    public Person byLogin(String login) {
        return rows.findByLogin(login, LocalDate.now(clock)).orElseThrow(() -> new NotFound("account", login));
    }

    @Transactional(readOnly = true)
    public Person get(long id) {
        return rows.findById(id, LocalDate.now(clock)).orElseThrow(() -> new NotFound("person", id));
    }

    /** The names of these accounts, by login; a login without an account is left out. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> logins) {
        return rows.findNames(logins);
    }

    /** Everyone who holds a role at a party today, by name. */
    @Transactional(readOnly = true)
    public List<Person> holding(String roleKey) {
        String party = roleKey.substring(roleKey.indexOf('@') + 1);
        return rows.findHolders(Role.of(roleKey).key(), party, LocalDate.now(clock));
    }

    /**
     * Makes an account.
     *
     * @param passwordHash as {@link Passwords#hash} gives it
     * @param demo an account of the training data, which production refuses
     */
    public long create(String login, String name, String passwordHash, boolean demo) {
        long id = rows.insert(login, name, passwordHash, demo);
        audit.record("setup", "create-account", login, null, name);
        return id;
    }

    public void grant(long personId, Role role, String party, LocalDate from) {
        rows.insertRole(personId, role, party, from);
        audit.record("setup", "grant-role", role.at(party), null, "person " + personId);
    }

    /** Takes a role at a party back from one person, from now on. */
    public void revoke(long personId, Role role, String party) {
        rows.endRole(personId, role, party, LocalDate.now(clock));
        audit.record("setup", "revoke-role", role.at(party), null, "person " + personId);
    }

    /** Takes a role at a party back from whoever holds it, from now on. */
    public void revokeAll(Role role, String party) {
        rows.endRole(null, role, party, LocalDate.now(clock));
        audit.record("setup", "revoke-role", role.at(party), null, "everyone");
    }

    /** The accounts of the training data with their roles of today, by login. */
    @Transactional(readOnly = true)
    public List<Person> demoAccounts() {
        return rows.findDemo(LocalDate.now(clock));
    }

    /** Whether an account of the training data is in the database. */
    @Transactional(readOnly = true)
    public boolean anyDemoAccount() {
        return rows.anyDemo();
    }
}
