package org.backbench.bodies;

import java.util.Locale;

/** What kind of public body: the word of authorities.csv, and the class in which the outturn files count it. */
public enum BodyType {
    SHIRE_COUNTY("SC", "county council"),
    UNITARY("UA", "unitary council"),
    SUI_GENERIS("UA", "council of its own kind"),
    METROPOLITAN_DISTRICT("MD", "metropolitan district"),
    LONDON_BOROUGH("L", "London borough"),
    CITY_CORPORATION("L", "city corporation"),
    SHIRE_DISTRICT("SD", "shire district"),
    POLICE_AUTHORITY("O", "police authority"),
    POLICE_AND_CRIME_COMMISSIONER("O", "police and crime commissioner"),
    FIRE_AUTHORITY("O", "fire authority"),
    WASTE_DISPOSAL_AUTHORITY("O", "waste disposal authority"),
    INTEGRATED_TRANSPORT_AUTHORITY("O", "integrated transport authority"),
    COMBINED_AUTHORITY("O", "combined authority"),
    NATIONAL_PARK_AUTHORITY("O", "national park authority"),
    PARK_AUTHORITY("O", "park authority"),
    GLA("O", "Greater London Authority"),
    PRIMARY_CARE_TRUST("O", "primary care trust"),
    NHS_TRUST("O", "NHS trust"),
    SCHOOLS_AGGREGATE("O", "schools of an authority"),
    CENTRAL_DEPARTMENT("O", "central department");

    private final String outturnClass;
    private final String title;

    BodyType(String outturnClass, String title) {
        this.outturnClass = outturnClass;
        this.title = title;
    }

    /** SC, UA, MD, L, SD or O, as in DCLG's outturn files. */
    public String outturnClass() {
        return outturnClass;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    /** The word of the data files: shire_county. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A council of the 353 kinds: county, district, unitary, borough, the City, Scilly. */
    public boolean isPrincipal() {
        return !outturnClass.equals("O");
    }

    public boolean isPolice() {
        return this == POLICE_AUTHORITY || this == POLICE_AND_CRIME_COMMISSIONER;
    }

    public static BodyType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
