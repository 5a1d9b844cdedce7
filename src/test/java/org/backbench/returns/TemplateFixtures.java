package org.backbench.returns;

/** Templates as they are read at start. */
public final class TemplateFixtures {

    private TemplateFixtures() {}

    public static Template vfm() {
        return new Templates().get("vfm-2009");
    }
}
