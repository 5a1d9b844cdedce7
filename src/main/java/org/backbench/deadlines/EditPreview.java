package org.backbench.deadlines;

import org.backbench.paging.Page;

/**
 * What an edit would do, before it is saved.
 *
 * @param clocks running clocks of which a date moves; {@code rungs} those that move, come or go
 * @param most by how many working days a date moves at most
 * @param moves the clocks, by id
 */
public record EditPreview(int clocks, int rungs, int most, Page<Replanned> moves) {}
