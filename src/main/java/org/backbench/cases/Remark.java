package org.backbench.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a case.
 *
 * @param byName who said it; a panel member is not named
 * @param roleKey as what, like return-officer@E06000022; null for a panel member
 * @param mine whether the reader said it
 */
public record Remark(
        long id, Instant at, String byName, @Nullable String roleKey, String words, boolean mine) {}
