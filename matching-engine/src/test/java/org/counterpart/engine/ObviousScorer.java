package org.counterpart.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The same score, written down from its definition: no index, no bound, no shortcut. Works from the
 * records alone and shares no code with what it checks.
 */
final class ObviousScorer {

  private final Map<UUID, Partner> partners = new HashMap<>();
  private final Map<String, Integer> having = new HashMap<>();
  private int documents;

  ObviousScorer(Collection<Partner> all) {
    for (Partner partner : all) {
      partners.put(partner.id(), partner);
      count(partner.description());
      partner.references().forEach(reference -> count(text(reference)));
    }
  }

  /** The score of every part by its label; null when the partner does not fit. */
  Map<String, Double> parts(Opportunity opportunity, Partner partner) {
    double coverage = coverage(opportunity, partner);
    if (coverage == 0 || !inScope(opportunity, partner)) {
      return null;
    }
    Map<String, Double> parts = new HashMap<>();
    parts.put("coverage", rounded(28, coverage));
    parts.put("industry", rounded(4, partner.industries().contains(industry(opportunity)) ? 1 : 0));
    parts.put("technology", rounded(2, share(technologies(opportunity, partner), 1)));
    parts.put("words", rounded(4, Math.sqrt(cosine(opportunity.text(), partner.description()))));
    parts.put("work", rounded(14, work(opportunity, partner)));
    parts.put("experience", rounded(4, share(experience(opportunity, partner), 2)));
    parts.put("trust", rounded(6, share(sharedWork(opportunity, partner), 1)));
    parts.put("freshness", rounded(2, freshness(opportunity, partner)));
    return parts;
  }

  static double total(Map<String, Double> parts) {
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double rounded(int share, double fraction) {
    return Math.round(share * 1024 * fraction) / 65536.0;
  }

  private static double share(double count, double half) {
    return count / (count + half);
  }

  private static String industry(Opportunity opportunity) {
    return opportunity.industry() == null ? "-" : opportunity.industry();
  }

  private static boolean inScope(Opportunity o, Partner p) {
    return !o.poster().equals(p.id())
        && (o.countries().isEmpty() || intersects(o.countries(), p.countriesServed()))
        && (o.languages().isEmpty() || intersects(o.languages(), p.languages()))
        && (o.ecosystems().isEmpty() || intersects(o.ecosystems(), p.ecosystems()))
        && (o.engagementKind() == null
            || p.engagementKinds().isEmpty()
            || p.engagementKinds().contains(o.engagementKind()));
  }

  private static boolean intersects(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private double coverage(Opportunity opportunity, Partner partner) {
    double covered = 0;
    double whole = 0;
    for (Requirement requirement : opportunity.missing()) {
      double weight =
          requirement.weight()
              * (requirement.priority() == Requirement.Priority.MUST_HAVE ? 2.0 : 1);
      covered += weight * fit(requirement, opportunity, partner);
      whole += weight;
    }
    return whole == 0 ? 0 : covered / whole;
  }

  private static double fit(Requirement requirement, Opportunity opportunity, Partner partner) {
    double byWork =
        requirement.asked() == Requirement.Asked.ANY
                && partner.references().stream()
                    .anyMatch(done -> done.competencies().contains(requirement.competency()))
            ? 0.75
            : 0;
    if (!held(requirement, opportunity.start(), partner)) {
      return byWork;
    }
    double days = ChronoUnit.DAYS.between(opportunity.start(), opportunity.end()) + 1.0;
    double holding = 0;
    for (LocalDate day = opportunity.start();
        !day.isAfter(opportunity.end()) && held(requirement, day, partner);
        day = day.plusDays(1)) {
      holding++;
    }
    return Math.max(byWork, holding == days ? 1 : 0.5 + 0.5 * holding / days);
  }

  private static boolean held(Requirement requirement, LocalDate day, Partner partner) {
    return partner.levels().stream()
        .filter(segment -> segment.competency().equals(requirement.competency()))
        .filter(segment -> !day.isBefore(segment.from()))
        .filter(segment -> segment.until() == null || day.isBefore(segment.until()))
        .anyMatch(
            segment ->
                requirement.asked() != Requirement.Asked.GOLD || segment.level() == Level.GOLD);
  }

  private static double technologies(Opportunity opportunity, Partner partner) {
    Set<String> words = words(opportunity.text());
    return partner.technologies().stream()
        .map(ObviousScorer::words)
        .filter(named -> !named.isEmpty() && words.containsAll(named))
        .count();
  }

  private double work(Opportunity opportunity, Partner partner) {
    double votes = 0;
    for (Reference reference : partner.references()) {
      double cosine = cosine(opportunity.text(), text(reference));
      votes += cosine * cosine;
    }
    return votes / (votes + 0.05);
  }

  private static double experience(Opportunity opportunity, Partner partner) {
    return opportunity.missing().stream()
        .map(Requirement::competency)
        .distinct()
        .mapToLong(
            code ->
                partner.references().stream()
                    .filter(reference -> reference.competencies().contains(code))
                    .count())
        .sum();
  }

  private double sharedWork(Opportunity opportunity, Partner partner) {
    Partner poster = partners.get(opportunity.poster());
    return poster == null ? 0 : Math.min(naming(poster, partner), naming(partner, poster));
  }

  private static long naming(Partner partner, Partner other) {
    return partner.references().stream()
        .filter(
            reference ->
                reference.partners().stream()
                    .anyMatch(
                        name ->
                            name.equals(other.id().toString()) || name.equals(other.externalId())))
        .count();
  }

  private static double freshness(Opportunity opportunity, Partner partner) {
    double days = Duration.between(partner.updatedAt(), opportunity.asOf()).toDays();
    return Math.min(1, Math.max(0, 1 - days / 730));
  }

  private double cosine(String left, String right) {
    Set<String> common = words(left);
    common.retainAll(words(right));
    double lengths = Math.sqrt((double) squares(words(left)) * squares(words(right)));
    return common.isEmpty() ? 0 : squares(common) / lengths;
  }

  private long squares(Set<String> words) {
    int rounded = Integer.highestOneBit(Math.max(1, documents));
    long sum = 0;
    for (String word : words) {
      double rarity = StrictMath.log(1 + rounded / (having.getOrDefault(word, 0) + 0.5));
      sum += Math.round(rarity * rarity * 256) + 1;
    }
    return sum;
  }

  private void count(String text) {
    documents++;
    words(text).forEach(word -> having.merge(word, 1, Integer::sum));
  }

  private static String text(Reference reference) {
    return reference.title() + "\n" + reference.text();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < 2);
    words.removeAll(List.of("and", "the"));
    return words;
  }
}
