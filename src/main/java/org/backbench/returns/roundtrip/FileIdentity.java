package org.backbench.returns.roundtrip;

import org.backbench.cases.CaseFile;
import org.backbench.returns.Template;

/** Whose return a file is: every line of it says so. */
record FileIdentity(int cycle, String dataYear, String bodyCode, String bodyName, Template template) {

    private static final String WAY_OUT = "Download the file of this return and fill that in.";

    static FileIdentity of(CaseFile file, Template template) {
        return new FileIdentity(file.cycle(), file.dataYear(), file.bodyCode(), file.bodyName(), template);
    }

    /** As a file says it: vfm-2009 v1. */
    String templateName() {
        return "%s v%d".formatted(template.key(), template.version());
    }

    /** Why a line that says this is not one of this return; empty when it is. */
    String whyNot(String cycleText, String body, String templateText) {
        if (cycleText.isEmpty() || body.isEmpty() || templateText.isEmpty()) {
            return "This line does not say of which cycle, body and template it is. " + WAY_OUT;
        }
        if (!cycleText.equals(Integer.toString(cycle))) {
            return "This file is of cycle %s; this return is of cycle %d, data year %s. %s"
                    .formatted(cycleText, cycle, dataYear, WAY_OUT);
        }
        if (!body.equals(bodyCode)) {
            return "This file is of the body %s; this return is of %s (%s). %s"
                    .formatted(body, bodyName, bodyCode, WAY_OUT);
        }
        return templateText.equals(templateName()) ? "" : wrongTemplate(templateText);
    }

    private String wrongTemplate(String templateText) {
        return templateText.startsWith(template.key() + " v")
                ? "This file is of another version of the template (%s); this return is of %s. %s"
                        .formatted(templateText, templateName(), WAY_OUT)
                : "This file is of the template “%s”; this return is of “%s”. %s"
                        .formatted(templateText, templateName(), WAY_OUT);
    }
}
