package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.ImportState;
import org.backbench.returns.imports.ImportView;
import org.backbench.returns.imports.Imports;
import org.springframework.core.io.ClassPathResource;

/** The real outturn, imported once into the database that tests share: cycles 2011, 2012 and 2013. */
public final class Outturn {

    private static final Object ONE_AT_A_TIME = new Object();

    private Outturn() {}

    public static InputStream file() throws IOException {
        return new ClassPathResource("reference/outturn/revenue_outturn_central_services.csv").getInputStream();
    }

    /** Opens the cycle and imports its data year, unless another test has. */
    public static ImportView imported(Cycles cycles, Imports imports, int year) throws Exception {
        synchronized (ONE_AT_A_TIME) {
            if (cycles.list().stream().noneMatch(cycle -> cycle.year() == year)) {
                cycles.open(ReturnFixtures.PROGRAMME, ReturnFixtures.cycle(year, "revenue-outturn"));
            }
            var done = imports.list(ReturnFixtures.PROGRAMME, year).stream()
                    .filter(each -> each.state() == ImportState.DONE)
                    .findFirst();
            if (done.isPresent()) {
                return imports.view(ReturnFixtures.PROGRAMME, done.get().id());
            }
            try (InputStream file = file()) {
                long id = imports.start(ReturnFixtures.PROGRAMME, year, "outturn.csv", file, ImportChoices.NONE);
                ImportView view = imports.await(ReturnFixtures.PROGRAMME, id);
                assertThat(view.outcome()).isEqualTo("444 returns of %s were imported.".formatted(view.dataYear()));
                return view;
            }
        }
    }
}
