package org.backbench.returns.roundtrip;

import java.util.Optional;
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

    /** Why a line is not one of this return, and the column that says so. */
    record Stranger(FileColumn column, String sentence) {}

    /** What is strange about a line that says this; empty when it is one of this return. */
    Optional<Stranger> stranger(String cycleText, String body, String templateText) {
        if (cycleText.isEmpty()) {
            return unsaid(FileColumn.CYCLE);
        }
        if (body.isEmpty()) {
            return unsaid(FileColumn.BODY);
        }
        if (templateText.isEmpty()) {
            return unsaid(FileColumn.TEMPLATE);
        }
        if (!cycleText.equals(Integer.toString(cycle))) {
            return strange(
                    FileColumn.CYCLE,
                    "This file is of cycle %s; this return is of cycle %d, data year %s."
                            .formatted(cycleText, cycle, dataYear));
        }
        if (!body.equals(bodyCode)) {
            return strange(
                    FileColumn.BODY,
                    "This file is of the body %s; this return is of %s (%s).".formatted(body, bodyName, bodyCode));
        }
        return templateText.equals(templateName())
                ? Optional.empty()
                : strange(FileColumn.TEMPLATE, wrongTemplate(templateText));
    }

    private static Optional<Stranger> unsaid(FileColumn column) {
        return strange(column, "This line does not say of which cycle, body and template it is.");
    }

    private static Optional<Stranger> strange(FileColumn column, String sentence) {
        return Optional.of(new Stranger(column, sentence + " " + WAY_OUT));
    }

    private String wrongTemplate(String templateText) {
        String sentence = templateText.startsWith(template.key() + " v")
                ? "This file is of another version of the template (%s); this return is of %s."
                : "This file is of the template “%s”; this return is of “%s”.";
        return sentence.formatted(templateText, templateName());
    }
}
