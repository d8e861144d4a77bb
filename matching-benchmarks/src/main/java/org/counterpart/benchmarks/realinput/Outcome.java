package org.counterpart.benchmarks.realinput;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came of one opportunity.
 *
 * @param matched the partners that were found, best first
 * @param deliveries how many deliveries there are in each state
 * @param arrivals from the POST to each mail that arrived in the inbox
 */
record Outcome(
    Posted posted, List<UUID> matched, Map<String, Integer> deliveries, List<Duration> arrivals) {

  /** Whether something is still to come. */
  boolean unfinished() {
    return deliveries.keySet().stream()
        .anyMatch(state -> List.of("PENDING", "ATTEMPTING", "RETRYING").contains(state));
  }
}
