package org.backbench.ui.programme;

import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cycle of its own with bodies that exist in it only, for the pages of the programme office. */
public final class OpenedCycle {

    static final String GROUP = "X-PAGES";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ApplicationContext beans;
    private final int year;
    private final Map<String, PublicBody> bodies = new HashMap<>();

    public OpenedCycle(ApplicationContext beans) {
        this.beans = beans;
        year = FreeYear.next(beans.getBean(JdbcClient.class));
    }

    public int year() {
        return year;
    }

    /** A body of so many people, called by this name in the test. */
    public PublicBody body(String name, int people) {
        String code = "XPAGE%d%s".formatted(NUMBER.incrementAndGet(), name);
        PublicBody body = beans.getBean(Bodies.class)
                .add(BodyFixtures.inCycleOnly(
                                year,
                                PublicBody.fictional(
                                        code, code, BodyType.SHIRE_DISTRICT, GROUP, "East Midlands", "Trentholme"))
                        .employing(people));
        bodies.put(name, body);
        return body;
    }

    public void open() {
        beans.getBean(Cycles.class)
                .open(
                        ReturnFixtures.PROGRAMME,
                        new NewCycle(
                                year,
                                LocalDate.of(2011, 12, 30),
                                LocalDate.of(2012, 1, 31),
                                LocalDate.of(2012, 12, 31),
                                List.of(new NewCycle.NewCollection("vfm-2009", List.of(GROUP)))));
    }

    public String code(String name) {
        PublicBody body = bodies.get(name);
        if (body == null) {
            throw new IllegalStateException("No body is called " + name);
        }
        return body.code();
    }

    public CaseFile file(String name) {
        return beans.getBean(Cases.class).ofBody(year, code(name), "vfm-2009").orElseThrow();
    }

    public Person person(String name, String role) {
        return personWith(beans.getBean(People.class), role + "@" + code(name));
    }
}
