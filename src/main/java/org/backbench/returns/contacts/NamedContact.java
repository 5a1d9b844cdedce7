package org.backbench.returns.contacts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom a body names in a cycle.
 *
 * @param contact null until somebody confirms it
 * @param by the login of whoever confirmed it
 * @param lastYear whom it named last, offered until somebody is confirmed; null where it never named anybody
 */
public record NamedContact(
        ContactRole role,
        @Nullable Contact contact,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable Contact lastYear) {}
