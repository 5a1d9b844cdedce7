package org.backbench.improvement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a programme may set about plans.
 *
 * @param smallestOpportunity pounds a year below which no plan is asked for
 * @param planDays working days after the final report by which a plan is due
 * @param resubmissionDays working days after a plan was returned by which it is due again
 */
@ConfigurationProperties("backbench.improvement")
record ImprovementSettings(
        @DefaultValue("50000") long smallestOpportunity,
        @DefaultValue("40") int planDays,
        @DefaultValue("20") int resubmissionDays) {}
