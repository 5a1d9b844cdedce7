package org.backbench.reviews;

/** Why a person may not judge a body: the kebab-case name of the rule, and the sentence that explains it. */
public record Conflict(String rule, String sentence) {}
