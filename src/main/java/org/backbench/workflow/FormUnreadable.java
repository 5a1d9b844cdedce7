package org.backbench.workflow;

/** A form file says something this application does not know: it does not start, and says file, key and why. */
public final class FormUnreadable extends IllegalStateException {

    FormUnreadable(String file, String place, String why) {
        super("%s, %s: %s".formatted(file, place, why));
    }
}
