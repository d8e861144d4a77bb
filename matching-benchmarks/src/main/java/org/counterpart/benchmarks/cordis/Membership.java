package org.counterpart.benchmarks.cordis;

import java.math.BigDecimal;

/**
 * That an organisation takes part in a project.
 *
 * @param shortName may be empty
 * @param country ISO 3166-1 alpha-2; empty where there is no such code
 * @param region code of the region in the Union's nomenclature (NUTS); may be empty
 * @param city may be empty
 * @param contribution what the Union pays it, in euro; zero where it pays nothing
 */
public record Membership(
    String projectId,
    String organisationId,
    String name,
    String shortName,
    boolean coordinator,
    boolean sme,
    String activityType,
    String country,
    String region,
    String city,
    BigDecimal contribution) {}
