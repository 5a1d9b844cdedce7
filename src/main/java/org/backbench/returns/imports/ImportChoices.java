package org.backbench.returns.imports;

import org.jspecify.annotations.Nullable;

/**
 * What the programme office says beside the file.
 *
 * @param financialYear picks a year of a file that holds several, like 2011-12; null: the data year of the cycle
 * @param leaveOutUnknown leaves lines of bodies out that the register does not know, instead of refusing the file
 */
public record ImportChoices(@Nullable String financialYear, boolean leaveOutUnknown) {

    public static final ImportChoices NONE = new ImportChoices(null, false);
}
