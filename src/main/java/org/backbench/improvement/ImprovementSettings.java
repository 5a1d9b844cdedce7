package org.backbench.improvement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a programme may set about plans. Days are working days.
 *
 * @param smallestOpportunity pounds a year below which no plan is asked for
 * @param needDays after the final report, to decide whether a plan is asked for
 * @param planDays after the final report, to send the plan
 * @param resubmissionDays after a plan was returned, to send it again
 */
@ConfigurationProperties("backbench.improvement")
record ImprovementSettings(
        @DefaultValue("50000") long smallestOpportunity,
        @DefaultValue("10") int needDays,
        @DefaultValue("40") int planDays,
        @DefaultValue("20") int resubmissionDays) {}
