package org.backbench.letters;

/** What came of handing a mailing over, and what the mail server said. */
record Delivery(Result result, String words) {

    enum Result {
        /** The mail server has it. */
        TAKEN,
        /** Not now; it may be tried again without being sent twice. */
        LATER,
        /** Never like this. */
        REFUSED,
        /** The mail server had all of it and did not answer. */
        UNKNOWN
    }

    static Delivery taken() {
        return new Delivery(Result.TAKEN, "");
    }

    static Delivery later(String words) {
        return new Delivery(Result.LATER, words);
    }

    static Delivery refused(String words) {
        return new Delivery(Result.REFUSED, words);
    }

    static Delivery unknown(String words) {
        return new Delivery(Result.UNKNOWN, words);
    }
}
