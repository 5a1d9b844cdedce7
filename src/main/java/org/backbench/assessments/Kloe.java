package org.backbench.assessments;

/** One key line of enquiry: its number such as 1.2, its theme 1 to 3, its title. */
public record Kloe(String id, int theme, String themeTitle, String title) {

    /** 2 Governing the business. */
    public String themeLabel() {
        return theme + " " + themeTitle;
    }
}
