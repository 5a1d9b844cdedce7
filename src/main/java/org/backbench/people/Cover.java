package org.backbench.people;

import java.time.LocalDate;

/**
 * What a deputy may do meanwhile for somebody who is away: one role of his.
 *
 * @param login of who is away; {@code name} is how people call him
 * @param key the role at its party: review-manager@EMIEP
 * @param until the last day of the absence
 * @param alone whether the deputy does not hold the role himself
 */
public record Cover(long personId, String login, String name, String key, LocalDate until, boolean alone) {}
