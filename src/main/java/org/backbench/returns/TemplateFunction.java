package org.backbench.returns;

/** A function of the back office, or the one published line that stands for it: finance, Finance. */
public record TemplateFunction(String key, String title) {}
