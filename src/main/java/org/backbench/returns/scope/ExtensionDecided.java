package org.backbench.returns.scope;

import java.time.LocalDate;

/**
 * A review manager has answered a body that asked for more time, told in the transaction of the answer.
 *
 * @param due the day on which the return is due from now on
 * @param sentence as the story of the case tells it
 */
public record ExtensionDecided(long caseId, long extensionId, boolean granted, LocalDate due, String sentence) {}
