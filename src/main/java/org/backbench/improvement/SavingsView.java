package org.backbench.improvement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The savings of a case as screens and REST show them; all amounts in pounds a year. What is withdrawn counts nowhere
 * but in {@code withdrawn}.
 *
 * @param sustainedFrom the first day on which any verified saving can be sustained
 * @param requiredToday what the trajectory asks for by today
 * @param behindBy by how much the verified savings lie below it, 0 when on track
 */
public record SavingsView(
        Requirement requirement,
        @Nullable LocalDate agreedOn,
        long claimed,
        long evidenced,
        long verified,
        long sustained,
        long withdrawn,
        @Nullable LocalDate sustainedFrom,
        long requiredToday,
        long behindBy,
        Gaps gaps,
        @Nullable Forecast forecast,
        Lines lines) {

    /**
     * What lies between the four figures.
     *
     * @param noEvidence claimed without evidence yet
     * @param failed evidenced, and found not to be a saving
     * @param waiting evidenced, not judged yet
     * @param yearsNotPassed verified, but its two years have not passed
     */
    public record Gaps(long noEvidence, long failed, long waiting, long yearsNotPassed) {}

    /**
     * What open actions bring by the target date.
     *
     * @param low only what is verified or evidenced
     * @param expected with the open actions that are not late
     * @param high with the late ones made up for
     */
    public record Forecast(long low, long expected, long high) {}

    /** The lines of the picture: required straight, verified and expected in steps. Empty before a plan is agreed. */
    public record Lines(
            List<Trajectory.Point> required, List<Trajectory.Point> verified, List<Trajectory.Point> expected) {}

    /** Verified as whole per cent of the requirement, rounded down. */
    public long verifiedPercent() {
        return requirement.coveredBy(verified).wholePercent();
    }

    public boolean onTrack() {
        return behindBy == 0;
    }
}
