package org.backbench.assessments;

import java.util.Locale;

/**
 * One piece of evidence of a KLOE, with the weight an inspector gave it.
 *
 * @param number counted from 1 within its KLOE; it is cited as E1
 * @param source where it can be looked up; may be empty
 */
public record Evidence(String kloe, int number, String words, String source, Bearing bears) {

    /** Which level a piece speaks for or against. */
    public enum Bearing {
        FOR_4,
        FOR_3,
        FOR_2,
        AGAINST_4,
        AGAINST_3,
        AGAINST_2,
        NOT_WEIGHED;

        /** The one with this key. */
        public static Bearing of(String key) {
            return valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
        }

        /** As the form sends it: for-3. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** In words: against 3. */
        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** Whether it carries this level: what speaks for a higher one does. */
        public boolean isFor(int level) {
            return name().startsWith("FOR") && level() >= level;
        }

        /** Whether it stands against this level: what speaks against a lower one does. */
        public boolean isAgainst(int level) {
            return name().startsWith("AGAINST") && level() <= level;
        }

        private int level() {
            return Character.digit(name().charAt(name().length() - 1), 10);
        }
    }

    /** How a judgement cites it: E1. */
    public String label() {
        return "E" + number;
    }
}
