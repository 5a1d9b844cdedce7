package org.backbench.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.Headcount;
import org.backbench.bodies.Headcounts;
import org.backbench.bodies.PublicBody;
import org.backbench.people.Passwords;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.backbench.people.Role;
import org.backbench.reviews.NewPeer;
import org.backbench.reviews.PeerProfile.Employment;
import org.backbench.reviews.Peers;
import org.backbench.reviews.Skill;
import org.springframework.stereotype.Component;

/** The fictional bodies, everybody who works for or with them, and what is known of the peers. */
@Component
class Cast {

    /** The password of every demo account, told on the sign-in page. */
    static final String PASSWORD = "backbench-demo";

    private static final LocalDate BEFORE_THE_PROGRAMME = LocalDate.of(2009, 4, 1);

    private final Bodies bodies;
    private final Headcounts headcounts;
    private final People people;
    private final Peers peers;
    private final Passwords passwords;
    private final Recipients recipients;

    Cast(Bodies bodies, Headcounts headcounts, People people, Peers peers, Passwords passwords, Recipients recipients) {
        this.bodies = bodies;
        this.headcounts = headcounts;
        this.people = people;
        this.peers = peers;
        this.passwords = passwords;
        this.recipients = recipients;
    }

    Person programme() {
        return people.byLogin("programme");
    }

    void addBodies() {
        DemoFile.rows("bodies.csv")
                .forEach(row -> bodies.add(PublicBody.fictional(
                                row.getField("code"),
                                row.getField("name"),
                                BodyType.valueOf(row.getField("type")),
                                row.getField("class"),
                                row.getField("region"),
                                orNull(row.getField("county")))
                        .employing(Integer.parseInt(row.getField("headcount")))));
        DemoFile.rows("headcounts.csv")
                .forEach(row -> headcounts.record(
                        row.getField("body"),
                        new Headcount(
                                LocalDate.parse(row.getField("on")),
                                Integer.parseInt(row.getField("headcount")),
                                new BigDecimal(row.getField("fte"))),
                        "register"));
    }

    /** All accounts share one hash: working out a hundred would take half a minute and protect nothing. */
    void addAccounts() {
        String hash = passwords.hash(PASSWORD);
        Map<String, Long> ids = new LinkedHashMap<>();
        for (NamedCsvRecord row : DemoFile.rows("accounts.csv")) {
            long id = ids.computeIfAbsent(row.getField("login"), login -> account(login, row.getField("name"), hash));
            if (!row.getField("role").isEmpty()) {
                people.grant(id, Role.of(row.getField("role")), row.getField("party"), BEFORE_THE_PROGRAMME);
            }
        }
    }

    private long account(String login, String name, String hash) {
        long id = people.create(login, name, hash, true);
        recipients.setAddress(people.get(id), login + "@backbench.example");
        return id;
    }

    void registerPeers() {
        for (NamedCsvRecord row : DemoFile.rows("peers.csv")) {
            List<Skill> skills = Arrays.stream(row.getField("skills").split(" "))
                    .map(Skill::of)
                    .toList();
            peers.register(
                    programme(),
                    row.getField("login"),
                    new NewPeer(row.getField("employer"), null, skills, history(row)));
        }
    }

    private static List<Employment> history(NamedCsvRecord row) {
        List<Employment> history = new ArrayList<>();
        LocalDate since = LocalDate.parse(row.getField("employed_from"));
        history.add(new Employment(row.getField("employer"), since, null));
        if (!row.getField("before").isEmpty()) {
            LocalDate from = LocalDate.parse(row.getField("before_from"));
            history.add(new Employment(row.getField("before"), from, since.minusDays(1)));
        }
        return history;
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
