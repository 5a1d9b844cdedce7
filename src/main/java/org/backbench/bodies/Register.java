package org.backbench.bodies;

import java.time.Clock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the reference files about bodies into the tables. A file whose content is known already is skipped. */
@Service
@Transactional
public class Register {

    private static final Logger LOG = LoggerFactory.getLogger(Register.class);

    private final RegisterRows rows;
    private final RouteRows routes;
    private final Clock clock;

    Register(RegisterRows rows, RouteRows routes, Clock clock) {
        this.rows = rows;
        this.routes = routes;
        this.clock = clock;
    }

    /** Loads what has changed since the last time; says how many files were read into tables. */
    public int load() {
        rows.lock();
        int loaded = loaded("routes.csv", file -> routes.mergeRoutes(file.lines()))
                + loaded("rieps.csv", file -> routes.mergeRieps(file.lines()))
                + loaded("authorities.csv", this::mergeBodies)
                + loaded("successions.csv", this::mergeSuccessions)
                + loaded("neighbours.csv", this::mergeNeighbours)
                + loaded("atypical.csv", file -> rows.mergeAtypical(file.lines()));
        if (loaded > 0) {
            routes.linkAccountableBodies();
            rows.endFollowed();
        }
        return loaded;
    }

    /** The next load reads every file again, as after a change of how files become rows. */
    public void forget() {
        rows.forget();
    }

    /** Loads one file by the same rule, for the module whose table it fills; whether it was new or changed. */
    public boolean loadOnce(String name, Consumer<ReferenceFile> merge) {
        rows.lock();
        return loaded(name, merge) == 1;
    }

    private int loaded(String name, Consumer<ReferenceFile> merge) {
        ReferenceFile file = ReferenceFile.read(name);
        if (rows.isLoaded(file)) {
            return 0;
        }
        merge.accept(file);
        rows.remember(file, clock.instant());
        LOG.info("Loaded reference/{}: {} lines", name, file.lines().size());
        return 1;
    }

    private void mergeBodies(ReferenceFile file) {
        rows.mergeBodies(file.lines());
        rows.linkCounties();
        rows.linkSuccessors(file.lines());
        rows.linkPredecessors(
                ReferenceFile.column(file.lines(), "code"), ReferenceFile.column(file.lines(), "predecessor"));
    }

    private void mergeNeighbours(ReferenceFile file) {
        rows.mergeNeighbours(
                ReferenceFile.column(file.lines(), "body"), ReferenceFile.column(file.lines(), "neighbour"));
    }

    private void mergeSuccessions(ReferenceFile file) {
        rows.linkPredecessors(
                ReferenceFile.column(file.lines(), "successor"), ReferenceFile.column(file.lines(), "predecessor"));
    }
}
