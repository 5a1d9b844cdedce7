package org.backbench.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.deadlines.ClocksMoved;
import org.backbench.deadlines.MovedClock;
import org.backbench.people.Passwords;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.workflow.TaskOpened;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What others do appears in an open queue within two seconds, and neither the row one reads nor what one types moves. */
@Isolated("seconds count here: no other journey may have the processors")
@BackbenchTest
class LiveQueueTest {

    /** So many tasks that the list must be scrolled. */
    private static final int TASKS = 40;

    private static final int SOON_MILLIS = 2_000;

    @Value("${local.server.port}")
    int port;

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private Chromium chromium;
    private AtTheScreen screen;
    private CaseFile file;
    private String role;
    private Person colleague;

    @BeforeEach
    void aLongQueueOnTheScreen() {
        chromium = Chromium.open();
        file = CaseFixtures.openCase(cases);
        role = "chief-executive@" + file.bodyCode();
        Person person = personWith(people, role);
        colleague = personWith(people, role);
        db.sql("update person set password_hash = ? where id = ?")
                .params(passwords.hash("backbench-demo"), person.id())
                .update();
        for (int day = 0; day < TASKS; day++) {
            open("Task %02d".formatted(day), LocalDate.of(2012, 1, 1).plusDays(day));
        }
        screen = new AtTheScreen(chromium.browser(), "http://localhost:" + port, person.login(), new Axe());
        screen.go("/work?queue=available");
        row("Task 00").waitFor();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anothersClaimANewTaskAndAMovedClockAppearAtOnce() {
        claims.claim(colleague, taskOf("Task 01").id());
        soon(row("Task 01"), false);

        open("Task new", LocalDate.of(2011, 12, 31));
        soon(row("Task new"), true);

        WorkItem moved = taskOf("Task 02");
        LocalDate later = LocalDate.of(2012, 3, 1);
        transaction.executeWithoutResult(status -> events.publishEvent(new ClocksMoved(List.of(new MovedClock(
                0, "escalation", file.id(), null, moved.taskId(), moved.due(), later, "More time was given.")))));
        soon(row("Task 02"), false);
    }

    @Test
    void theRowOneReadsStaysWhereItIs() {
        Page page = screen.page();
        row("Task 00").hover();
        page.mouse().wheel(0, 900);
        Locator read = row("Task 22");
        read.waitFor();
        AtTheScreen.quiet(page);
        double before = read.boundingBox().y;

        claims.claim(colleague, taskOf("Task 01").id());
        claims.claim(colleague, taskOf("Task 03").id());
        available(TASKS - 2);
        AtTheScreen.quiet(page);

        assertThat(read.boundingBox().y).isCloseTo(before, Offset.offset(4.0));
    }

    @Test
    void whatIsTypedIsNotLost() {
        Page page = screen.page();
        row("Task 05").click();
        page.locator("[data-testid=claim]").click();
        page.locator("[data-testid=complete]").waitFor();
        Locator answer = screen.field("answer").locator("textarea");
        answer.pressSequentially("The return comes on Fri");

        claims.claim(colleague, taskOf("Task 01").id());
        available(TASKS - 2);
        answer.pressSequentially("day.");

        assertThat(answer.inputValue()).isEqualTo("The return comes on Friday.");
    }

    @Test
    void whoComesBackFindsWhatHeHadChosenAndWhereHeWas() {
        Page page = screen.page();
        row("Task 00").hover();
        page.mouse().wheel(0, 900);
        row("Task 22").waitFor();
        page.click("[data-testid=choose]");
        AtTheScreen.quiet(page);
        tick("Task 22");
        page.keyboard().down("Shift");
        tick("Task 25");
        page.keyboard().up("Shift");
        page.locator("[data-testid=bulk]:has-text('4 chosen')").waitFor();
        row("Task 22").click();
        page.locator("[data-testid=task] a[href^='/cases/']").first().click();
        page.waitForURL("**/cases/**");
        page.goBack();

        page.locator("[data-testid=bulk]:has-text('4 chosen')").waitFor();
        row("Task 22").waitFor();
    }

    /** Clicks the box of a row, which stands before it. */
    private void tick(String title) {
        BoundingBox row = row(title).boundingBox();
        BoundingBox box = screen.page()
                .locator("vaadin-grid vaadin-checkbox:visible")
                .first()
                .boundingBox();
        screen.page().mouse().click(box.x + box.width / 2, row.y + row.height / 2);
    }

    /** Within two seconds so many tasks are available. */
    private void available(int tasks) {
        screen.page()
                .locator(".bb-worktabs a", new Page.LocatorOptions().setHasText("Available%d".formatted(tasks)))
                .waitFor(new Locator.WaitForOptions().setTimeout(SOON_MILLIS));
    }

    private void open(String title, LocalDate due) {
        transaction.executeWithoutResult(status -> {
            String taskId = UUID.randomUUID().toString();
            events.publishEvent(
                    new TaskOpened(taskId, "escalation", "answer-escalation", title, file.id(), null, role));
            db.sql("update work_item set due = ? where task_id = ?")
                    .params(due, taskId)
                    .update();
        });
    }

    private WorkItem taskOf(String title) {
        return worklist.list(colleague, Queue.AVAILABLE, WorkFilter.ALL, null, 100).items().stream()
                .filter(item -> item.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private Locator row(String title) {
        return screen.page().locator("[data-testid=task-row]:visible", new Page.LocatorOptions().setHasText(title));
    }

    private static void soon(Locator row, boolean there) {
        row.first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(there ? WaitForSelectorState.VISIBLE : WaitForSelectorState.HIDDEN)
                        .setTimeout(SOON_MILLIS));
    }
}
