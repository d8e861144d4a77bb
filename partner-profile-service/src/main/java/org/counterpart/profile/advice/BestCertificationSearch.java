package org.counterpart.profile.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterpart.profile.advice.Advice.BestCertification;
import org.counterpart.profile.advice.Advice.Gain;
import org.counterpart.profile.advice.Advice.NextLevel;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.Standing;

/**
 * Looks for the one certification that gains the most. Nobody can gain more by it than somebody who
 * is new: what a person can do who is there already, a newcomer can do while that person stays
 * free. So each certification is tried with a newcomer, and only for the best one is it asked who
 * of the people that are there would do as well.
 */
final class BestCertificationSearch {
  private static final int MOST_PERSONS = 10;

  private final Standing standing;
  private final Situation situation;

  /** All that can rise, in order of preference. */
  private final List<NextLevel> next;

  BestCertificationSearch(Standing standing, Situation situation, List<NextLevel> next) {
    this.standing = standing;
    this.situation = situation;
    this.next = next;
  }

  /**
   * The best one; empty where none gains anything.
   *
   * @param countsTowards competencies by certification
   */
  Optional<BestCertification> best(Map<String, Set<String>> countsTowards) {
    var useful = new TreeMap<>(countsTowards);
    next.forEach(n -> useful.put(n.competency(), Set.of(n.competency())));
    return useful.entrySet().stream()
        .map(entry -> option(entry.getKey(), entry.getValue()))
        .filter(option -> !option.gains.isEmpty())
        .min(Option.BEST_FIRST)
        .map(option -> new BestCertification(option.certification, option.gains, persons(option)));
  }

  private Option option(String certification, Set<String> towards) {
    var silvers = new TreeSet<String>();
    String gold = null;
    var golds = situation.golds().competencies();
    var rank = next.size();
    for (var i = next.size() - 1; i >= 0; i--) {
      var competency = next.get(i).competency();
      if (towards.contains(competency)) {
        if (isOneFromSilver(next.get(i)) && silvers.add(competency)) {
          rank = i;
        }
        var with = situation.goldsWithOneMore(competency);
        if (with.contains(competency) && with.size() >= golds.size()) {
          gold = competency;
          golds = with;
          rank = i;
        }
      }
    }
    silvers.removeAll(golds);
    return new Option(certification, gold, golds, silvers, gains(golds, silvers), rank);
  }

  private static boolean isOneFromSilver(NextLevel next) {
    return next.level() == Level.SILVER && next.people() == 1 && next.references() == 0;
  }

  private List<Gain> gains(Set<String> golds, Set<String> silvers) {
    var changed = new TreeSet<>(silvers);
    changed.addAll(golds);
    changed.addAll(situation.golds().competencies());
    var gains = new ArrayList<Gain>();
    for (var competency : changed) {
      var from = situation.level(competency);
      var to = silvers.contains(competency) ? Level.SILVER : situation.level(competency, golds);
      if (from != to) {
        gains.add(new Gain(competency, from, to));
      }
    }
    return gains;
  }

  private List<String> persons(Option option) {
    var everybody =
        standing.persons().values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    return everybody.stream()
        .filter(person -> option.silvers.stream().noneMatch(s -> isCertified(person, s)))
        .filter(
            person ->
                option.gold == null
                    || (!isCertified(person, option.gold)
                        && situation.stand(option.golds, person, option.gold)))
        .limit(MOST_PERSONS)
        .toList();
  }

  private boolean isCertified(String person, String competency) {
    return standing.persons(competency).contains(person);
  }

  /**
   * @param gold the competency that it makes gold; null for none
   * @param golds that stand then
   * @param rank of the most preferred competency that gains
   */
  private record Option(
      String certification,
      String gold,
      Set<String> golds,
      Set<String> silvers,
      List<Gain> gains,
      int rank) {

    static final Comparator<Option> BEST_FIRST =
        Comparator.comparingInt((Option option) -> option.golds.size())
            .thenComparingLong(
                option -> option.gains.stream().filter(g -> g.from() == null).count())
            .reversed()
            .thenComparingInt(option -> option.rank)
            .thenComparing(option -> option.certification);
  }
}
