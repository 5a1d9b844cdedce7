package org.backbench.cases;

import org.jspecify.annotations.Nullable;

/**
 * Somebody said something about a case.
 *
 * @param byName the name that may be told
 * @param byRole the role he said it in; null where he speaks without his name
 * @param sentence that says who wrote, by the name that may be told
 */
public record RemarkMade(
        long caseId, long remarkId, String byName, @Nullable String byRole, String sentence) {}
