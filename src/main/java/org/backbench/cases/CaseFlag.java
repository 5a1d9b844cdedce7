package org.backbench.cases;

/** What a running case is marked with: a duty of it is overdue, or a query about its return is open. */
public enum CaseFlag {
    LATE("late"),
    QUERY_OPEN("query open");

    private final String title;

    CaseFlag(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
