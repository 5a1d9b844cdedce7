package org.backbench.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.Imports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the training data into an empty database at the first start, and says how far it is. */
@Component
@Order(100)
@ConditionalOnProperty("backbench.demo")
class Demo implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 12, 5);
    private static final String OUTTURN = "revenue_outturn_central_services.csv";

    private final Once once;
    private final Cast cast;
    private final History history;
    private final HarrowmerePlan plan;
    private final Imports imports;

    Demo(Once once, Cast cast, History history, HarrowmerePlan plan, Imports imports) {
        this.once = once;
        this.cast = cast;
        this.history = history;
        this.plan = plan;
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        if (!once.isDone("complete")) {
            load();
            once.run("complete", () -> LOG.info("Demo: complete."));
        }
    }

    private void load() throws IOException, InterruptedException {
        LOG.info("Demo: fictional bodies, accounts and peers (1 of 5).");
        once.run("bodies", cast::addBodies);
        once.run("accounts", cast::addAccounts);
        once.run("peers", cast::registerPeers);
        walkThePast();
        LOG.info("Demo: cycle 2011, up to 5 December 2011 (4 of 5).");
        history.openPresent();
        plan.disappoint();
        history.present();
        history.until(FIRST_DAY);
        LOG.info("Demo: real revenue outturn 2010-11 of 444 bodies (5 of 5).");
        importOutturn();
    }

    private void walkThePast() {
        LOG.info("Demo: cycle 2009 of the fictional bodies (2 of 5).");
        history.returns(2009, LocalDate.of(2010, 1, 29));
        history.reviews(2009);
        plan.agree();
        history.assessments(2009);
        plan.followUp(LocalDate.of(2010, 9, 20), "Payroll migration is in test; the team plan is drawn up.");
        LOG.info("Demo: cycle 2010 of the fictional bodies (3 of 5).");
        history.returns(2010, LocalDate.of(2011, 1, 28));
        history.reviews(2010);
        plan.followUp(LocalDate.of(2011, 3, 25), "Two actions are about to be reported as done.");
        plan.deliver();
        history.assessments(2010);
        plan.followUp(LocalDate.of(2011, 9, 20), "Verified savings are ahead; the site closure is late.");
    }

    private void importOutturn() throws IOException, InterruptedException {
        if (imports.list(cast.programme(), 2011).isEmpty()) {
            try (InputStream file = new ClassPathResource("reference/outturn/" + OUTTURN).getInputStream()) {
                imports.start(cast.programme(), 2011, OUTTURN, file, ImportChoices.NONE);
            }
        }
        imports.await(
                cast.programme(),
                imports.list(cast.programme(), 2011).getFirst().id());
    }
}
