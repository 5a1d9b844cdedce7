package org.backbench.returns.roundtrip;

import org.backbench.cases.CaseFile;
import org.backbench.returns.Template;

/** Whose return a file is: every line of it says so. */
record FileIdentity(int cycle, String dataYear, String bodyCode, String bodyName, Template template) {

    static FileIdentity of(CaseFile file, Template template) {
        return new FileIdentity(file.cycle(), file.dataYear(), file.bodyCode(), file.bodyName(), template);
    }

    /** As a file says it: vfm-2009 v1. */
    String templateName() {
        return "%s v%d".formatted(template.key(), template.version());
    }

    /** Why a line that says this is not one of this return; empty when it is. */
    String whyNot(String cycleText, String body, String templateText) {
        if (!cycleText.equals(Integer.toString(cycle))) {
            return "This file is of cycle %s; this return is of cycle %d, data year %s. Download the file of this return and fill that in."
                    .formatted(cycleText.isEmpty() ? "nothing" : cycleText, cycle, dataYear);
        }
        if (!body.equals(bodyCode)) {
            return "This file is of the body %s; this return is of %s (%s). Download the file of this return and fill that in."
                    .formatted(body.isEmpty() ? "without a code" : body, bodyName, bodyCode);
        }
        return templateText.equals(templateName()) ? "" : wrongTemplate(templateText);
    }

    private String wrongTemplate(String templateText) {
        return templateText.startsWith(template.key() + " v")
                ? "This file is of an other version of the template (%s); the return is asked for as %s. Download it again."
                        .formatted(templateText, templateName())
                : "This file is of the template “%s”; this return is of “%s”. Download the file of this return."
                        .formatted(templateText, templateName());
    }
}
