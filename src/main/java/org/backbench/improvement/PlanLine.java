package org.backbench.improvement;

/**
 * A plan in a list, with what its savings come to; amounts in pounds a year.
 *
 * @param behindBy by how much the verified savings lie below the trajectory, 0 when on track
 * @param late open actions after their due day
 */
public record PlanLine(
        Plan plan,
        String reference,
        String bodyName,
        boolean fictional,
        long claimed,
        long verified,
        long behindBy,
        int open,
        int late) {

    static PlanLine of(PlanRows.NamedPlan named, SavingsSheet sheet) {
        SavingsView view = sheet.view();
        return new PlanLine(
                named.plan(),
                named.reference(),
                named.bodyName(),
                named.fictional(),
                view.claimed(),
                view.verified(),
                view.behindBy(),
                sheet.openActions(),
                sheet.lateActions());
    }
}
