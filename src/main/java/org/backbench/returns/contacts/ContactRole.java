package org.backbench.returns.contacts;

/** For what a body names somebody. */
public enum ContactRole {
    RETURN("Return officer"),
    FINANCE("Finance director"),
    CHIEF_EXECUTIVE("Chief executive"),
    LEAD_MEMBER("Lead member");

    private final String title;

    ContactRole(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
