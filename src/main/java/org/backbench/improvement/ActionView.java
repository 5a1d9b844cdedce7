package org.backbench.improvement;

import java.util.List;
import org.backbench.documents.Document;

/**
 * An action as screens and REST show it.
 *
 * @param reports what was written about it, the latest first
 * @param workingDaysLate since its due day, 0 when it has not passed or the action is verified
 */
public record ActionView(
        Action action, Saving saving, List<ActionReport> reports, List<Document> evidence, int workingDaysLate) {}
