package org.backbench.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person can be at a party. The key is the word in models, tables and accounts. */
public enum Role {
    RETURN_OFFICER("return officer"),
    CERTIFYING_OFFICER("certifying officer (section 151)"),
    CHIEF_EXECUTIVE("chief executive"),
    LEAD_MEMBER("lead member"),
    REVIEW_MANAGER("review manager"),
    RIEP_DIRECTOR("RIEP director"),
    PEER("peer"),
    LEAD_PEER("lead peer"),
    INSPECTOR("inspector"),
    QUALITY_ASSURER("quality assurer"),
    ASSESSMENT_DIRECTOR("assessment director"),
    HMIC_ANALYST("HMIC analyst"),
    PROGRAMME_OFFICE("programme office"),
    ADMINISTRATOR("administrator");

    /** The roles at the body itself, not of those who look at it. */
    public static final Set<Role> OF_A_BODY =
            Collections.unmodifiableSet(EnumSet.of(RETURN_OFFICER, CERTIFYING_OFFICER, CHIEF_EXECUTIVE, LEAD_MEMBER));

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** How people call the role. */
    public String title() {
        return title;
    }

    /** The kebab-case word: return-officer. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The candidate group of this role at a party: return-officer@E06000022. */
    public String at(String party) {
        return key() + "@" + party;
    }

    /** Whether the role is of one person and no deputy may stand in: a seat on a panel, the accounts of the service. */
    public boolean isPersonal() {
        return this == PEER || this == LEAD_PEER || this == ADMINISTRATOR;
    }

    /** The role of a candidate group or of a bare key. */
    public static Role of(String key) {
        int at = key.indexOf('@');
        String word = at < 0 ? key : key.substring(0, at);
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
