package org.backbench.cases;

/** By what the story of a case can be filtered. */
public enum StoryKind {
    DECISION,
    FIGURES,
    DEADLINE,
    NOTE
}
