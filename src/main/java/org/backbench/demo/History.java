package org.backbench.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.deadlines.TrainingClock;
import org.backbench.returns.Cycles;
import org.backbench.returns.NewCycle;
import org.backbench.returns.NewCycle.NewCollection;
import org.springframework.stereotype.Component;

/** Two years of the fictional bodies, walked through the real services day by day under the training clock. */
@Component
class History {

    static final String TEMPLATE = "vfm-2009";

    private static final LocalDate TARGET = LocalDate.of(2012, 12, 31);
    private static final List<String> FICTIONAL_GROUPS = List.of("X-UA", "X-UA2", "X-SD", "X-police");
    private static final List<String> REAL_GROUPS = List.of("SC", "UA", "MD", "L", "SD", "O");
    private static final String NETHERSHIRE = "XNETHERSHIRE";
    private static final String TARNBURY = "XTARNBURY";
    static final String HARROWMERE = "XHARROWMERE";
    private static final List<String> WITH_THE_AUDITOR = List.of("XALDERMOOR", "XBRACKENBY", "XEASTMARSH");
    private static final List<String> BODIES = List.of(
            "XALDERMOOR",
            "XBRACKENBY",
            "XCOLDSTOW",
            "XEASTMARSH",
            "XFARROWDALE",
            "XGREATWELL",
            HARROWMERE,
            TARNBURY,
            "XFOSSEWAY",
            NETHERSHIRE,
            "XOVERWOLD",
            "XMARLINGATE",
            "XBIRKWOLD",
            "XCULVERHAY",
            "XDUNMERE",
            "XELVERHOLT",
            "XFENWOLD",
            "XASHDENE");

    private final Once once;
    private final Cast cast;
    private final Acts acts;
    private final Cycles cycles;
    private final Cases cases;
    private final TrainingClock clock;

    History(Once once, Cast cast, Acts acts, Cycles cycles, Cases cases, TrainingClock clock) {
        this.once = once;
        this.cast = cast;
        this.acts = acts;
        this.cycles = cycles;
        this.cases = cases;
        this.clock = clock;
    }

    /** Opens a cycle of the fictional bodies and brings their returns in: Nethershire's of 2009 comes late. */
    void returns(int cycle, LocalDate freeze) {
        until(LocalDate.of(cycle, 10, 1));
        once.run(cycle + " opened", () -> cycles.open(cast.programme(), fictional(cycle, freeze)));
        until(LocalDate.of(cycle, 12, 14));
        each(cycle, "return", file -> {
            if (cycle != 2009 || !file.bodyCode().equals(NETHERSHIRE)) {
                acts.sendAndCertify(file);
            }
        });
        if (cycle == 2009) {
            once.run("voluntary return", () -> acts.volunteer(2009, "XASHDENE", TEMPLATE));
            until(LocalDate.of(2010, 1, 19));
            once.run("late return", () -> acts.sendAndCertify(caseOf(2009, NETHERSHIRE)));
        }
        until(freeze);
        once.run(cycle + " frozen", () -> cycles.freeze(cast.programme(), cycle));
    }

    void reviews(int cycle) {
        until(LocalDate.of(cycle + 1, 2, 8));
        each(cycle, "panel", acts::appointPanel);
        until(LocalDate.of(cycle + 1, 2, 25));
        each(cycle, "judgement", file -> acts.judge(file, finance(file)));
        until(LocalDate.of(cycle + 1, 3, 10));
        each(cycle, "report", acts::issueReport);
        until(LocalDate.of(cycle + 1, 3, 23));
        each(cycle, "no plan", file -> {
            if (!needsPlan(file)) {
                acts.noPlan(file, reason(file));
            }
        });
    }

    void assessments(int cycle) {
        until(LocalDate.of(cycle + 1, 9, 14));
        each(cycle, "assessment", acts::assess);
    }

    void openPresent() {
        until(LocalDate.of(2011, 10, 3));
        once.run("2011 opened", () -> cycles.open(cast.programme(), present2011()));
    }

    /**
     * The year that is running: most returns are in, two panels are at work, three bodies are with the auditor already,
     * Tarnbury's return is not finished.
     */
    void present() {
        until(LocalDate.of(2011, 11, 21));
        each(2011, "return", file -> {
            if (List.of(TARNBURY, NETHERSHIRE, "XFOSSEWAY").contains(file.bodyCode())) {
                acts.type(file, Map.of("finance-employees", ""));
            } else {
                acts.sendAndCertify(file);
            }
        });
        until(LocalDate.of(2011, 11, 24));
        each(2011, WITH_THE_AUDITOR, "panel", acts::appointPanel);
        until(LocalDate.of(2011, 11, 28));
        each(2011, WITH_THE_AUDITOR, "judgement", file -> acts.judge(file, "in-line"));
        once.run("2011 Coldstow panel", () -> acts.appointPanel(caseOf(2011, "XCOLDSTOW")));
        once.run("2011 Overwold panel", () -> acts.appointPanel(caseOf(2011, "XOVERWOLD")));
        until(LocalDate.of(2011, 12, 2));
        once.run("2011 Overwold judged", () -> acts.judge(caseOf(2011, "XOVERWOLD"), "in-line"));
        audit();
    }

    /** One assessment nobody has in hand yet, one half scored, and one scored and waiting for its quality assurance. */
    private void audit() {
        each(2011, WITH_THE_AUDITOR, "report", acts::issueReport);
        each(2011, WITH_THE_AUDITOR, "no plan", file -> acts.noPlan(file, reason(file)));
        once.run("2011 Aldermoor half scored", () -> acts.beginScoring(caseOf(2011, "XALDERMOOR")));
        once.run("2011 Brackenby scored", () -> acts.score(caseOf(2011, "XBRACKENBY")));
    }

    private static NewCycle fictional(int cycle, LocalDate freeze) {
        List<NewCollection> collections = List.of(new NewCollection(TEMPLATE, FICTIONAL_GROUPS));
        return new NewCycle(cycle, LocalDate.of(cycle, 12, 31), freeze, TARGET, collections);
    }

    private static NewCycle present2011() {
        List<NewCollection> collections = List.of(
                new NewCollection(TEMPLATE, FICTIONAL_GROUPS), new NewCollection("revenue-outturn", REAL_GROUPS));
        return new NewCycle(2011, LocalDate.of(2011, 12, 31), LocalDate.of(2012, 1, 31), TARGET, collections);
    }

    /** Moves the training clock to nine in the morning of a day, unless it is later already. */
    void until(LocalDate day) {
        Instant morning = day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
        if (clock.now().isBefore(morning)) {
            clock.moveTo(cast.programme(), morning, progress -> {});
        }
    }

    void step(String name, Runnable work) {
        once.run(name, work);
    }

    /**
     * Every body with a case in the cycle: Dunmere has fallen below the threshold after the first, in which Ashdene
     * sent a return that it did not owe.
     */
    private void each(int cycle, String act, Consumer<CaseFile> work) {
        each(cycle, BODIES, act, work);
    }

    private void each(int cycle, List<String> bodies, String act, Consumer<CaseFile> work) {
        bodies.forEach(body -> cases.ofBody(cycle, body, TEMPLATE)
                .ifPresent(file -> once.run("%d %s %s".formatted(cycle, act, body), () -> work.accept(file))));
    }

    CaseFile caseOf(int cycle, String body) {
        return cases.ofBody(cycle, body, TEMPLATE).orElseThrow();
    }

    static boolean needsPlan(CaseFile file) {
        return file.cycle() == 2009 && file.bodyCode().equals(HARROWMERE);
    }

    private static String finance(CaseFile file) {
        if (needsPlan(file)) {
            return "improve";
        }
        return List.of(TARNBURY, HARROWMERE).contains(file.bodyCode()) ? "explain" : "in-line";
    }

    private static String reason(CaseFile file) {
        return switch (file.bodyCode()) {
            case TARNBURY ->
                "The panel took the explanation: Tarnbury hosts the finance system of three neighbours. To be"
                        + " looked at again next year.";
            case HARROWMERE -> "The plan agreed in the cycle before is running and covers the requirement.";
            default -> "The panel found every function in line.";
        };
    }
}
