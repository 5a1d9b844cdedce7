package org.backbench.returns;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.bodies.Route;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the cases of returns, begins their stories with why, and sets them moving where the body's route is drawn. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseOpener {

    private final ReturnRows returns;
    private final Bodies bodies;
    private final Cases cases;
    private final Story story;

    CaseOpener(ReturnRows returns, Bodies bodies, Cases cases, Story story) {
        this.returns = returns;
        this.bodies = bodies;
        this.cases = cases;
        this.story = story;
    }

    /** Opens the next cases of a collection whose returns have none; how many were opened. */
    public int openNext(Cycle cycle, String template, int limit, Function<CaseFile, String> because) {
        List<BodyReturn> waiting = returns.withoutCase(cycle.year(), template, limit);
        return openAll(cycle, waiting, because).size();
    }

    /**
     * Opens the cases of these returns.
     *
     * @param because why the case is opened, behind “because”, from the first word to the full stop
     */
    public List<CaseFile> openAll(Cycle cycle, List<BodyReturn> owed, Function<CaseFile, String> because) {
        List<CaseFile> files = owed.stream().map(one -> open(cycle, one)).toList();
        story.tellAll(
                StoryKind.NOTE,
                files.stream().map(CaseFile::id).toList(),
                files.stream()
                        .map(file -> "The case was opened for cycle %d (figures of %s) because %s"
                                .formatted(file.cycle(), file.dataYear(), because.apply(file))
                                .strip())
                        .toList());
        files.stream()
                .filter(file -> file.status() == CaseStatus.RUNNING)
                .forEach(file -> cases.start(file.id(), Map.of()));
        return files;
    }

    private CaseFile open(Cycle cycle, BodyReturn owed) {
        PublicBody body = bodies.find(owed.bodyCode());
        Route route = bodies.routeOf(body);
        CaseFile file = cases.open(
                new NewCase(body, cycle.year(), cycle.dataYear(), owed.template(), route.key(), route.drawn()));
        returns.setCase(owed.id(), file.id());
        return file;
    }
}
