package org.counterpart.benchmarks.cordis;

import java.math.BigDecimal;

/**
 * That an organisation takes part in a project.
 *
 * @param contribution what the Union pays it, in euro; zero where it pays nothing
 */
record Membership(
    String projectId,
    String organisationId,
    String name,
    boolean coordinator,
    boolean sme,
    String activityType,
    String country,
    BigDecimal contribution) {}
