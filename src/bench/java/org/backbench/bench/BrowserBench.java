package org.backbench.bench;

import java.time.LocalDate;
import java.util.Arrays;
import org.backbench.people.People;
import org.backbench.people.Role;

/**
 * P7: how long until the first row of a queue of a million tasks is drawn, against a page that is nothing but a grid
 * (same service, same browser, signed in alike); and from the click on a row to its form. P8: what a session takes on
 * the heap that shows this queue.
 */
final class BrowserBench {

    private static final int TASKS = Integer.getInteger("bench.tasks", 1_000_000);
    private static final int PAIRS = 45;
    private static final int WARM_UPS = 15;
    private static final int CLICKS = 60;
    private static final int SESSIONS = 10;
    private static final int ROUNDS = 5;
    private static final int MOST_WAITS = 24;

    /** Bytes more or fewer that are nothing. */
    private static final long STILL = 50_000;

    private static final double MOST_TIMES = 1.3;
    private static final double FORM_MILLIS = 250;
    private static final double SESSION_KILOBYTES = 300;
    private static final String LOGIN = "manager.emiep";
    private static final String QUEUE = "/work?queue=available";
    private static final String BARE = "/" + BareGrid.PATH;

    /** Of the tasks here, those of the demo have a case behind them. */
    private static final String WITH_CASES = QUEUE + "&region=East%20Midlands";

    /** Notes in every page when a row of its grid is first drawn, from when one set out for the page. */
    private static final String NOTE_THE_FIRST_ROW = """
        (() => {
            const look = () => {
                const row = document.querySelector('[data-testid=task-row]')
                    ?? [...document.querySelectorAll('vaadin-grid-cell-content')].find(c => c.textContent == 'Task 0');
                if (row?.offsetHeight > 0) requestAnimationFrame(() => window.firstRow = performance.now());
                else requestAnimationFrame(look);
            };
            look();
        })()\
        """;

    /** Clicks a row whose task is not open and answers how long it took until the form was drawn. */
    private static final String OPEN_A_ROW = """
        new Promise(done => {
            const rows = [...document.querySelectorAll('[data-testid=task-row]')].filter(row => row.offsetHeight > 0);
            const before = document.querySelector('[data-testid=task]');
            const start = performance.now();
            const look = () => {
                const task = document.querySelector('[data-testid=task]');
                if (task && task !== before && task.querySelector('[data-testid=claim]')?.offsetHeight > 0)
                    requestAnimationFrame(() => done(performance.now() - start));
                else requestAnimationFrame(look);
            };
            rows[%d %% rows.length].click();
            look();
        })\
        """;

    private final Browser browser;
    private final String address;
    private final Report report = new Report("browser");

    private BrowserBench(Product product, Browser browser) {
        this.browser = browser;
        address = product.address();
    }

    static boolean measure() throws Exception {
        String chromium = System.getenv("BACKBENCH_CHROMIUM");
        if (chromium == null || chromium.isBlank()) {
            System.err.println("No Chromium found, and the benchmark browser needs one: apt-get install chromium"
                    + " (macOS: brew install --cask chromium), or set BACKBENCH_CHROMIUM to its program.");
            return false;
        }
        try (Browser browser = Browser.open(chromium);
                Product product = Product.startWithDemo()) {
            new QueueWorld(product).listTo(TASKS);
            People people = product.get(People.class);
            people.grant(people.byLogin(LOGIN).id(), Role.REVIEW_MANAGER, "R0", LocalDate.of(2009, 1, 1));
            var bench = new BrowserBench(product, browser);
            System.out.printf("%n%,d open tasks%n", TASKS);
            bench.firstRows();
            bench.forms();
            bench.sessions();
            return bench.report.finish();
        }
    }

    private Browser.Window signedIn() throws InterruptedException {
        Browser.Window window = browser.window();
        window.before(NOTE_THE_FIRST_ROW);
        window.go(address + "/sign-in");
        window.await("!!document.querySelector('[data-testid=password] input')");
        window.evaluate("""
            document.querySelector('[data-testid=username]').value = '%s';
            document.querySelector('[data-testid=password]').value = 'backbench-demo';
            document.querySelector('[data-testid=sign-in]').click()\
            """.formatted(LOGIN));
        window.await("!location.pathname.includes('sign-in') && !!document.querySelector('main h1')");
        return window;
    }

    private void firstRows() throws InterruptedException {
        Browser.Window window = signedIn();
        for (int time = 0; time < WARM_UPS; time++) {
            firstRow(window, QUEUE);
            firstRow(window, BARE);
        }
        double[] ours = new double[PAIRS];
        double[] bare = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            if (pair % 2 == 0) {
                ours[pair] = firstRow(window, QUEUE);
            }
            bare[pair] = firstRow(window, BARE);
            if (pair % 2 == 1) {
                ours[pair] = firstRow(window, QUEUE);
            }
        }
        double[] times = new double[PAIRS];
        Arrays.setAll(times, pair -> ours[pair] / bare[pair]);
        Latency queue = told("first row of the queue", ours);
        Latency grid = told("first row of the grid", bare);
        report.fact("pairs", times);
        report.atMost("of the bare grid's time to the first row", queue.median() / grid.median(), MOST_TIMES, " ×");
    }

    private double firstRow(Browser.Window window, String path) throws InterruptedException {
        window.go(address + path);
        return window.await("location.href === '%s' ? window.firstRow : null".formatted(address + path))
                .asDouble();
    }

    private void forms() throws InterruptedException {
        Browser.Window window = signedIn();
        firstRow(window, WITH_CASES);
        double[] took = new double[CLICKS];
        for (int click = -WARM_UPS; click < CLICKS; click++) {
            double millis =
                    window.evaluate(OPEN_A_ROW.formatted(click + WARM_UPS)).asDouble();
            if (click >= 0) {
                took[click] = millis;
            }
        }
        report.atMost(
                "from the click to the form, p95", told("click to form", took).p95(), FORM_MILLIS, " ms");
    }

    /** What the heap holds more for each further session that shows the queue and waits. */
    private void sessions() throws InterruptedException {
        open(SESSIONS);
        double[] kilobytes = new double[ROUNDS];
        long before = idle();
        for (int round = 0; round < ROUNDS; round++) {
            open(SESSIONS);
            long after = idle();
            kilobytes[round] = (after - before) / 1024.0 / SESSIONS;
            before = after;
        }
        report.fact("session_kb", kilobytes.clone());
        report.atMost(
                "a signed-in session that shows the queue",
                Latency.of(kilobytes).median(),
                SESSION_KILOBYTES,
                " kB");
    }

    private void open(int sessions) throws InterruptedException {
        for (int session = 0; session < sessions; session++) {
            firstRow(signedIn(), QUEUE);
        }
    }

    /** What lives when the connections over which the pages came are gone, and nothing else comes or goes. */
    private static long idle() throws InterruptedException {
        Thread.sleep(Product.KEEP_ALIVE.multipliedBy(2));
        long before;
        long now = Heap.used();
        int waits = MOST_WAITS;
        do {
            before = now;
            Thread.sleep(Product.KEEP_ALIVE);
            now = Heap.used();
        } while (Math.abs(now - before) > STILL && --waits > 0);
        return now;
    }

    private Latency told(String what, double[] millis) {
        report.fact(what + ", ms", millis.clone());
        Latency latency = Latency.of(millis);
        System.out.printf("  %-24s %s ms%n", what, latency);
        return latency;
    }
}
