package org.backbench.returns;

import java.time.Instant;

/** What somebody of a body said to his colleagues about a line of their return; {@code by} is a login. */
public record LineComment(long id, String line, String text, String by, String name, Instant at) {}
