package org.backbench.ui.look;

/** Addresses within a case: where a figure stands, and what became of it. */
public final class CasePlaces {

    private CasePlaces() {}

    /** The cell of a line in the version that counts. */
    public static String line(String reference, String line) {
        return "/cases/%s/return?line=%s".formatted(reference, line);
    }

    /** The cell of a line in one version. */
    public static String line(String reference, int version, String line) {
        return "/cases/%s/return?version=%d&line=%s".formatted(reference, version, line);
    }

    public static String version(String reference, int version) {
        return "/cases/%s/return?version=%d".formatted(reference, version);
    }

    /** The figures of a function. */
    public static String function(String reference, String function) {
        return "/cases/%s/return?function=%s".formatted(reference, function);
    }

    public static String query(String reference, int number) {
        return "/cases/%s/queries?query=%d".formatted(reference, number);
    }

    /** What the panel said. */
    public static String judgement(String reference) {
        return "/cases/%s/peer-review".formatted(reference);
    }

    /** An action with its saving. */
    public static String action(String reference, int number) {
        return "/cases/%s/improvement?action=%d".formatted(reference, number);
    }

    public static String benchmark(String reference, String function) {
        return "/cases/%s/benchmark?function=%s".formatted(reference, function);
    }
}
