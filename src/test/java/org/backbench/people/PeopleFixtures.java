package org.backbench.people;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** People for tests; each call makes a new one, so that tests do not meet. */
public final class PeopleFixtures {

    /** The password of everybody here. */
    public static final String PASSWORD = "right-horse-battery";

    private static final AtomicLong NUMBER = new AtomicLong();
    private static final LocalDate LONG_AGO = LocalDate.of(2009, 1, 1);

    private PeopleFixtures() {}

    /** A person with these roles, each at its party: return-officer@X1. */
    public static Person personWith(People people, String... keys) {
        String login = "test." + NUMBER.incrementAndGet();
        long id = people.create(login, "Test Person " + NUMBER.get(), "{bcrypt}unusable", false);
        for (String key : keys) {
            people.grant(id, Role.of(key), key.substring(key.indexOf('@') + 1), LONG_AGO);
        }
        return people.get(id);
    }
}
