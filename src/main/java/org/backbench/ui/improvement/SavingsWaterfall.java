package org.backbench.ui.improvement;

import java.util.ArrayList;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.figures.Sheet;
import org.backbench.improvement.SavingsView;

/** What lies between claimed and sustained, as the chart reads it; amounts in pounds a year. */
record SavingsWaterfall(List<Bar> bars) {

    private static final String MINUS = "\u2212";

    /**
     * A bar lying down.
     *
     * @param kind total, soft for what may still come, lost for what is out for good
     */
    record Bar(String name, long from, long size, String label, String kind) {}

    static SavingsWaterfall of(SavingsView sums) {
        SavingsView.Gaps gaps = sums.gaps();
        List<Bar> bars = new ArrayList<>();
        bars.add(total("Claimed", sums.claimed()));
        gap(bars, "no evidence yet", sums.evidenced(), gaps.noEvidence(), "soft");
        bars.add(total("Evidenced", sums.evidenced()));
        gap(bars, "failed a test", sums.evidenced() - gaps.failed(), gaps.failed(), "lost");
        gap(bars, "waiting to be verified", sums.verified(), gaps.waiting(), "soft");
        bars.add(total("Verified", sums.verified()));
        gap(bars, "two years not yet passed", sums.sustained(), gaps.yearsNotPassed(), "soft");
        bars.add(sustained(sums));
        return new SavingsWaterfall(bars);
    }

    private static Bar total(String name, long pounds) {
        return new Bar(name, 0, pounds, "£%sk".formatted(Pounds.thousands(pounds)), "total");
    }

    /** Nothing between two figures needs no bar. */
    private static void gap(List<Bar> bars, String name, long from, long size, String kind) {
        if (size > 0) {
            bars.add(new Bar(name, from, size, MINUS + Pounds.thousands(size), kind));
        }
    }

    private static Bar sustained(SavingsView sums) {
        if (sums.sustained() > 0 || sums.sustainedFrom() == null) {
            return total("Sustained", sums.sustained());
        }
        String label = "£0, first in " + SavingsFigures.month(sums.sustainedFrom());
        return new Bar("Sustained", 0, 0, label, "total");
    }

    Sheet<Bar> sheet(CaseFile file) {
        return new Sheet<>("claimed-to-sustained-" + file.reference(), bars::stream)
                .column("case", bar -> file.reference())
                .column("what", Bar::name)
                .column("pounds_a_year", Bar::size);
    }
}
