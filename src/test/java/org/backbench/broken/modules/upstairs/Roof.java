package org.backbench.broken.modules.upstairs;

/** A type of the upper module. */
public record Roof(int slates) {}
