package org.backbench.cases;

/**
 * A case has left a stage, told in the transaction that moved it.
 *
 * @param note the words that stand under the stage from now on, like "received 16 October 2009"
 */
public record StageLeft(long caseId, Stage stage, String note) {}
