package org.backbench.returns.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.CaseOpener;
import org.backbench.returns.Cycle;
import org.backbench.returns.OwedReturns;
import org.backbench.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens or moves the cases of an import, a batch at a time; each batch is one transaction. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ImportCases {

    private final BulkRows bulk;
    private final OwedReturns returns;
    private final CaseOpener opener;
    private final Story story;
    private final Workflow workflow;

    ImportCases(BulkRows bulk, OwedReturns returns, CaseOpener opener, Story story, Workflow workflow) {
        this.bulk = bulk;
        this.returns = returns;
        this.opener = opener;
        this.story = story;
        this.workflow = workflow;
    }

    /** The next cases; how many were taken, none when all are done. */
    int moveNext(long importId, Cycle cycle, int limit) {
        List<Long> ids = bulk.nextPending(importId, limit);
        if (ids.isEmpty()) {
            return 0;
        }
        List<BodyReturn> imported = returns.ofIds(ids);
        imported.stream()
                .map(BodyReturn::caseId)
                .filter(Objects::nonNull)
                .forEach(caseId -> workflow.correlate("return-imported", caseId, Map.of()));
        openAll(cycle, imported.stream().filter(owed -> owed.caseId() == null).toList());
        bulk.setMoved(importId, ids);
        return ids.size();
    }

    private void openAll(Cycle cycle, List<BodyReturn> owed) {
        List<CaseFile> quiet =
                opener
                        .openAll(cycle, owed, file -> "the figures of %s were imported.".formatted(file.bodyName()))
                        .stream()
                        .filter(file -> file.status() == CaseStatus.FIGURES_ONLY)
                        .toList();
        story.tellAll(
                StoryKind.FIGURES,
                quiet.stream().map(CaseFile::id).toList(),
                quiet.stream()
                        .map(file -> "The figures of %s for %s came by bulk import."
                                .formatted(file.bodyName(), file.dataYear()))
                        .toList());
    }
}
