package org.backbench.journey;

/** The dialogs that neither the walk nor the round of the screens opens, each looked at with {@link Axe}. */
final class EveryDialog {

    private static final String HARROWMERE = "/cases/BB-2009-XHARROWMERE/assessment";
    private static final String ALDERMOOR = "BB-2011-XALDERMOOR";

    private final Windows windows;

    EveryDialog(Windows windows) {
        this.windows = windows;
    }

    void goRound() {
        windows.as("inspector.1", EveryDialog::inspector);
        windows.as("director.ac", EveryDialog::recommends);
        windows.as("chief.harrowmere", council -> {
            council.go(HARROWMERE);
            council.lookAtDialog("fix-meeting", "fix the meeting");
            council.lookAtDialog("record-decision", "record the decision");
        });
        windows.as("programme", EveryDialog::programme);
    }

    private static void inspector(AtTheScreen inspector) {
        inspector.go("/work?queue=mine&q=" + ALDERMOOR);
        inspector.page().locator("[data-testid=task-row]").first().click();
        inspector.lookAtDialog("pause-clock", "wait for the council");
        inspector.go("/cases/" + ALDERMOOR + "/kloe/1.2");
        inspector.lookAtDialog("ask-body", "ask the body about a KLOE");
    }

    private static void recommends(AtTheScreen auditor) {
        auditor.go(HARROWMERE);
        auditor.lookAtDialog("send-recommendation", "send a recommendation");
        auditor.page().locator("[data-testid=send-recommendation]").click();
        auditor.page().locator("[data-testid=deed-reason] textarea").fill("Reconcile the payroll each month.");
        auditor.page().locator("[data-testid=confirm-send-recommendation]").click();
        auditor.page().locator("[data-testid=recommendation]").waitFor();
        auditor.lookAtDialog("extend-recommendation", "allow the council longer");
    }

    private static void programme(AtTheScreen programme) {
        programme.go("/programme/calendar");
        programme.lookAtDialog("add-quiet", "add a quiet period");
        programme.go("/programme/stops");
        programme.page().locator("[data-testid=stop-body] input").fill("Harrowmere");
        programme
                .page()
                .locator("vaadin-combo-box-item:has-text('Harrowmere'):visible")
                .first()
                .click();
        programme.lookAtDialog("stop-clocks", "stop the clocks of a body");
    }
}
