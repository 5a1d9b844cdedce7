package org.backbench.improvement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.documents.Document;
import org.backbench.documents.Documents;
import org.springframework.stereotype.Component;

/** What owners write about their actions, and the documents of the case they name as evidence. */
@Component
class Reports {

    /** What was written about an action, the latest first, and what is named as its evidence. */
    record Papers(List<ActionReport> reports, List<Document> evidence) {}

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

    /** The reports and the evidence of actions of one case, by action. */
    Map<Long, Papers> of(long caseId, List<Action> actions) {
        List<Long> ids = actions.stream().map(Action::id).toList();
        Map<Long, List<ActionReport>> reports = rows.findByActions(ids);
        Map<Long, List<Long>> evidence = rows.findEvidence(ids);
        List<Document> files = evidence.isEmpty() ? List.of() : documents.ofCase(caseId);
        Map<Long, Papers> papers = new HashMap<>();
        ids.forEach(id -> {
            List<Long> named = evidence.getOrDefault(id, List.of());
            List<Document> found =
                    files.stream().filter(file -> named.contains(file.id())).toList();
            papers.put(id, new Papers(reports.getOrDefault(id, List.of()), found));
        });
        return papers;
    }
}
