package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.StageRow;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Body and case, the stages with their days, and what happened. */
@Component
@Order(1)
class WholeCaseBegin implements CasePart {

    /** So long a story still makes a paper; what came before stands in the list of the case. */
    private static final int LONGEST_STORY = 1_000;

    private final Cases cases;
    private final Story story;

    WholeCaseBegin(Cases cases, Story story) {
        this.cases = cases;
        this.story = story;
    }

    @Override
    public Stream<Paper.Block> of(Person person, CaseFile file) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Heading("Body and case"));
        blocks.add(WholeCase.facts("Body and case", facts(file)));
        List<StageRow> stages = cases.stages(file.id());
        if (!stages.isEmpty()) {
            blocks.add(WholeCase.table(
                    "Stages",
                    List.of("Stage", "Begun", "Left", "Note"),
                    stages.stream().map(WholeCaseBegin::stage).toList()));
        }
        addStory(blocks, person, file);
        return blocks.stream();
    }

    private static List<List<String>> facts(CaseFile file) {
        return List.of(
                List.of("Body", file.bodyName() + (file.fictional() ? " (fictional)" : "")),
                List.of("Case", file.reference()),
                List.of("Class and region", file.bodyClass() + ", " + file.region()),
                List.of("Reviewed by", file.riep() == null ? "no partnership" : file.riep()),
                List.of("Cycle and data year", file.cycle() + ", " + file.dataYear()),
                List.of("State", file.status().title()),
                List.of("Opened", WholeCase.day(file.openedAt())),
                List.of("Ended", WholeCase.day(file.closedAt())));
    }

    private static List<String> stage(StageRow row) {
        return List.of(
                row.stage().title(),
                WholeCase.day(row.enteredAt()),
                WholeCase.day(row.leftAt()),
                row.note() == null ? "" : row.note());
    }

    private void addStory(List<Paper.Block> blocks, Person person, CaseFile file) {
        Page<StoryEntry> told = story.of(person, file, null, null, LONGEST_STORY);
        blocks.add(new Paper.Heading("What happened"));
        blocks.add(WholeCase.table(
                "What happened, newest first",
                List.of("When", "What"),
                told.items().stream()
                        .map(entry -> List.of(WholeCase.day(entry.at()), entry.sentence()))
                        .toList()));
        if (told.next() != null) {
            blocks.add(new Paper.Text(
                    "These are the latest %,d entries; the list of the case holds all.".formatted(LONGEST_STORY)));
        }
    }
}
