package org.counterpart.benchmarks.realinput;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.benchmarks.running.Percentiles;

/**
 * What the outcomes come to.
 *
 * @param matches partners that were found, over all opportunities
 * @param mailsSent deliveries that the server took
 * @param mailsArrived mails of them that are in the inbox
 * @param withoutMatch opportunities for which nobody was found
 * @param participants real participants that are partners, over all opportunities
 * @param found how many of them are among the matched
 * @param hitsAt10 opportunities with a real participant among their ten best
 * @param recallAt10 mean of the participants among the ten best by the most there could be
 */
record Findings(
    int opportunities,
    int matches,
    int mailsSent,
    int mailsArrived,
    int withoutMatch,
    int participants,
    int found,
    int hitsAt10,
    double recallAt10,
    Duration postToMailMedian,
    Duration postToMail99) {

  private static final int TOP = 10;

  /**
   * @param partners ids by external id
   */
  static Findings of(List<Outcome> outcomes, Map<String, UUID> partners) {
    Percentiles times =
        new Percentiles(outcomes.stream().flatMap(o -> o.arrivals().stream()).toList());
    int participants = 0;
    int found = 0;
    int hits = 0;
    double recall = 0;
    for (Outcome outcome : outcomes) {
      Set<UUID> truth = truth(outcome, partners);
      long best = outcome.matched().stream().limit(TOP).filter(truth::contains).count();
      participants += truth.size();
      found += (int) outcome.matched().stream().filter(truth::contains).count();
      hits += best > 0 ? 1 : 0;
      recall += truth.isEmpty() ? 0 : best / (double) Math.min(truth.size(), TOP);
    }
    return new Findings(
        outcomes.size(),
        outcomes.stream().mapToInt(outcome -> outcome.matched().size()).sum(),
        outcomes.stream().mapToInt(o -> o.deliveries().getOrDefault("SENT", 0)).sum(),
        outcomes.stream().mapToInt(outcome -> outcome.arrivals().size()).sum(),
        (int) outcomes.stream().filter(outcome -> outcome.matched().isEmpty()).count(),
        participants,
        found,
        hits,
        outcomes.isEmpty() ? 0 : recall / outcomes.size(),
        times.at(50),
        times.at(99));
  }

  private static Set<UUID> truth(Outcome outcome, Map<String, UUID> partners) {
    return outcome.posted().real().truth().stream()
        .map(partners::get)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
