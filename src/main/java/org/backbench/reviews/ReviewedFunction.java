package org.backbench.reviews;

/** One function of a return that a panel judges: its key in the template and the name people know. */
public record ReviewedFunction(String key, String title) {}
