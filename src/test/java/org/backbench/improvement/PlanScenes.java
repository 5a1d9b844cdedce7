package org.backbench.improvement;

import static org.backbench.improvement.ImprovementWorld.approval;
import static org.backbench.improvement.ImprovementWorld.claim;
import static org.backbench.improvement.ImprovementWorld.decision;
import static org.backbench.improvement.ImprovementWorld.item;
import static org.backbench.improvement.ImprovementWorld.planOf;
import static org.backbench.improvement.ImprovementWorld.tarnburysItems;
import static org.backbench.improvement.ImprovementWorld.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.springframework.context.ApplicationContext;

/** Cases with a plan at some point of its way, for the tests of screens; each has a body of its own. */
public final class PlanScenes {

    private static final LocalDate REPORT = LocalDate.of(2011, 1, 10);
    private static final LocalDate SENT = LocalDate.of(2011, 2, 1);

    /** A case, its people, and its actions once there are some. */
    public record Scene(CaseFile file, Person officer, Person chief, Person manager, List<Long> actions) {}

    private final ImprovementWorld world;
    private final ApplicationContext beans;

    public PlanScenes(ApplicationContext beans) {
        this.beans = beans;
        world = new ImprovementWorld(beans);
    }

    /** The peer report is issued; nothing has been decided. */
    public Scene reviewed() {
        return scene(world.town());
    }

    /** A plan of £2.20m is asked for. */
    public Scene asked() {
        return scene(ask());
    }

    /** The plan of scenario S7 is drafted, and waits for the chief executive. */
    public Scene drafted() {
        ImprovementWorld.Town town = ask();
        world.send("draft-plan", town, town.officer(), null, planOf(tarnburysItems()));
        return scene(town);
    }

    /** The plan of scenario S7, of which 750 of 2,200 count, waits for the review manager's decision. */
    public Scene sent() {
        ImprovementWorld.Town town = ask();
        send(town, tarnburysItems());
        return scene(town);
    }

    /** The plan of scenario S7 was returned with reasons. */
    public Scene returned() {
        ImprovementWorld.Town town = ask();
        send(town, tarnburysItems());
        world.send(
                "decide-plan",
                town,
                town.manager(),
                null,
                decision("return", "34 % is too little.", "", "It lasts one year.", "It only moves.", "It is a cut."));
        return scene(town);
    }

    /** The plan is sent once more as it was, and returned once more. */
    public void returnAgain(Scene scene) {
        ImprovementWorld.Town town = town(scene);
        send(town, tarnburysItems());
        world.send(
                "decide-plan",
                town,
                world.personWith("review-manager@" + scene.file().riep()),
                null,
                decision("return", "It is the same plan.", "", "It lasts one year.", "It only moves.", "It is a cut."));
    }

    /** Two actions are agreed, £400,000 and £1.80m a year. */
    public Scene agreed() {
        ImprovementWorld.Town town = ask();
        send(
                town,
                List.of(
                        item("close local payroll", 400, 0, "yes", "yes", "no"),
                        item("leave Market House", 1800, 0, "yes", "yes", "no")));
        world.send("decide-plan", town, town.manager(), null, decision("agree", "All of it counts.", "", ""));
        return scene(town);
    }

    /** The action is reported done, with a ledger as evidence. */
    public void claimed(Scene scene, long action, int thousands) {
        ImprovementWorld.Town town = town(scene);
        world.send("report-progress", town, town.officer(), action, claim(thousands, world.evidence(town)));
    }

    public void judged(Scene scene, long action, int thousands) {
        ImprovementWorld.Town town = town(scene);
        world.send("verify-action", town, town.manager(), action, verified(thousands));
    }

    public void notVerified(Scene scene, long action, String reason) {
        ImprovementWorld.Town town = town(scene);
        Map<String, Object> answer = Map.of("verdict", "not-verified", "reason", reason);
        world.send("verify-action", town, town.manager(), action, answer);
    }

    public void followedUp(Scene scene, String finding) {
        Map<String, Object> answer = Map.of("finding", finding, "onTrack", "yes");
        world.send("follow-up", town(scene), scene.manager(), null, answer);
    }

    public void travelTo(LocalDate day) {
        world.time().travelTo(day);
    }

    public void travelHome() {
        world.time().travelHome();
    }

    private ImprovementWorld.Town ask() {
        world.time().travelTo(REPORT);
        ImprovementWorld.Town town = world.town();
        beans.getBean(PlanNeeds.class)
                .decide(
                        town.manager(),
                        town.caseId(),
                        NeedOutcome.REQUIRED,
                        "The panel said improve.",
                        PlanFixtures.requirement(2200));
        beans.getBean(ImprovementSteps.class).askForPlan(town.caseId());
        return town;
    }

    private void send(ImprovementWorld.Town town, List<Map<String, Object>> items) {
        world.time().travelTo(SENT);
        world.send("draft-plan", town, town.officer(), null, planOf(items));
        world.send("approve-plan", town, town.chief(), null, approval(SENT));
    }

    private Scene scene(ImprovementWorld.Town town) {
        List<Long> actions = beans.getBean(Actions.class).ids(town.caseId());
        return new Scene(town.file(), town.officer(), town.chief(), town.manager(), actions);
    }

    private static ImprovementWorld.Town town(Scene scene) {
        return new ImprovementWorld.Town(
                scene.file(), scene.officer(), scene.officer(), scene.chief(), scene.manager());
    }
}
