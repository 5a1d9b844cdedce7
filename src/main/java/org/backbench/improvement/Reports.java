package org.backbench.improvement;

import java.util.List;
import org.backbench.documents.Document;
import org.backbench.documents.Documents;
import org.springframework.stereotype.Component;

/** What owners write about their actions, and the documents of the case they name as evidence. */
@Component
class Reports {

    private final ReportRows rows;
    private final Documents documents;

    Reports(ReportRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    void add(Action action, String report, Signature by) {
        rows.insert(action.id(), new ActionReport(action.percentDone(), report, by));
    }

    /** Only documents of the same case can be evidence; any other is not found. */
    void addEvidence(Action action, List<Long> documentIds) {
        documentIds.forEach(id -> documents.get(action.caseId(), id));
        rows.insertEvidence(action.id(), documentIds);
    }

    List<ActionReport> of(Action action) {
        return rows.findByAction(action.id());
    }

    List<Document> evidenceOf(Action action) {
        return rows.findEvidence(action.id()).stream()
                .map(id -> documents.get(action.caseId(), id))
                .toList();
    }
}
