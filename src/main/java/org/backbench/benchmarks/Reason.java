package org.backbench.benchmarks;

import java.util.Locale;

/** Why a body is left out of quartiles; missing, zero and negative are three different things. */
public enum Reason {
    ATYPICAL("It is no typical body of its class."),
    MISSING("A figure is missing: missing is not zero."),
    ZERO("A figure is reported as zero."),
    NEGATIVE("A figure is reported as negative."),
    NOT_MEASURED("Nobody measured it, and that is not zero."),
    NIL("The body has no such function."),
    NOT_RECEIVED("No return has been received."),
    INCOMPLETE("The return is incomplete: functions are still missing."),
    VOLUNTARY("The return is voluntary: the body owes none, so it is ranked with nobody."),
    PRO_FORMA(
            "The figures are pro forma, put together from those of former bodies: they count from the next cycle on."),
    WITHDRAWN("The return was withdrawn."),
    FEW_PEOPLE("""
        It counts so few people that one of them could be recognised: counts under 5 and shares of fewer than 20 are \
        hidden, with the next smallest where one alone could be worked out. Only the body itself sees it.\
        """),
    RESERVED("A figure is reserved: a query about it was not settled.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** What it says where nothing more exact is known. */
    public String sentence() {
        return sentence;
    }

    /** The kebab-case word: not-received. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
