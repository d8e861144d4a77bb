package org.counterpart.engine;

/**
 * Where a partner is at home. Two seats are in the same region when the codes are equal, whatever
 * the nomenclature.
 *
 * @param country ISO 3166-1 alpha-2; nullable
 * @param region code of the region within the country; nullable
 * @param city its name; nullable
 */
public record Seat(String country, String region, String city) {}
