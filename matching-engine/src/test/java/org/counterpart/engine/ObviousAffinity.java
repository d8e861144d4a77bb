package org.counterpart.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What ties an opportunity to partners, written down from the formulas alone: every text against
 * every other, no index. Cuts text more simply than the engine does, which is enough for the texts
 * of {@link World}.
 */
final class ObviousAffinity {

  /** A piece of past work, with everybody who lists it. */
  static final class Work {
    private final Map<String, Integer> counts;
    private final Set<String> words;
    private final Set<UUID> members = new HashSet<>();
    private final BigInteger order;
    private final LocalDate last;

    Work(String key, Reference reference) {
      counts = ObviousAffinity.counts(reference.title(), reference.text());
      order = digest(key);
      last = reference.end() == null ? reference.start() : reference.end();
      words = Set.copyOf(ObviousAffinity.words(reference.title() + " " + reference.text()));
    }

    /** Among equals, the digest of the content decides. */
    BigInteger order() {
      return order;
    }

    /** Half of its trust is gone after five years, and at most ten times; unknown: once. */
    double left(Opportunity opportunity) {
      LocalDate asOf = LocalDate.ofInstant(opportunity.asOf(), ZoneOffset.UTC);
      double halfLives = last == null ? 1 : ChronoUnit.DAYS.between(last, asOf) / 1826.0;
      return Math.pow(0.5, Math.clamp(halfLives, 0, 10));
    }

    Map<String, Integer> counts() {
      return counts;
    }

    Set<String> words() {
      return words;
    }

    Set<UUID> members() {
      return members;
    }
  }

  private final Map<UUID, Partner> partners = new HashMap<>();
  private final Map<String, Work> works = new LinkedHashMap<>();
  private final Map<UUID, Map<String, Integer>> documents = new HashMap<>();
  private final Map<String, Integer> having = new HashMap<>();
  private final ObviousNames names;
  private Opportunity asked;
  private Map<Work, Double> similarities = Map.of();
  private Map<UUID, Double> walked = Map.of();

  ObviousAffinity(Collection<Partner> all) {
    for (Partner partner : all) {
      partners.put(partner.id(), partner);
      for (Reference reference : partner.references()) {
        works
            .computeIfAbsent(key(partner, reference), key -> new Work(key, reference))
            .members()
            .add(partner.id());
      }
    }
    partners.values().forEach(one -> documents.put(one.id(), document(one)));
    documents.values().removeIf(Map::isEmpty);
    works.values().forEach(w -> w.counts().keySet().forEach(t -> having.merge(t, 1, Integer::sum)));
    names = new ObviousNames(partners.values(), works.values());
  }

  /** The first 16 bytes of SHA-256 as two signed numbers, one after the other. */
  private static BigInteger digest(String content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(digest);
      BigInteger high = BigInteger.valueOf(bytes.getLong()).shiftLeft(64);
      return high.add(BigInteger.valueOf(bytes.getLong()));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** Without a text, a work is its lister's alone. */
  private static String key(Partner partner, Reference reference) {
    String text = reference.text().isBlank() ? partner.id().toString() : reference.text();
    boolean dated = reference.start() != null || reference.end() != null;
    String time = dated ? "\0" + reference.start() + "/" + reference.end() : "";
    return reference.title() + '\0' + text + time;
  }

  /** The measure of every affinity for a partner. */
  Map<Part, Double> of(Opportunity opportunity, Partner partner) {
    if (!opportunity.equals(asked)) {
      ask(opportunity);
    }
    Map<Part, Double> measures = new HashMap<>();
    measures.put(Part.WORK, votes(partner));
    measures.put(Part.WORDS, bm25(opportunity, partner));
    measures.put(Part.NETWORK, walked.getOrDefault(partner.id(), 0.0));
    measures.put(Part.TRUST, trust(opportunity, partner));
    measures.put(Part.NAMED, names.named(opportunity, partner));
    measures.put(Part.NAME, names.name(opportunity, partner));
    measures.put(Part.CITY, names.city(opportunity, partner));
    measures.put(Part.COUNTRY, country(opportunity, partner));
    measures.put(Part.NEAR, near(partners.get(opportunity.poster()), partner));
    return measures;
  }

  private void ask(Opportunity opportunity) {
    asked = opportunity;
    Map<Work, Double> found = new HashMap<>();
    works.values().forEach(work -> found.put(work, (double) (float) cosine(opportunity, work)));
    similarities = found;
    walked = walk(opportunity);
  }

  private double votes(Partner partner) {
    return nearest(300).stream()
        .filter(work -> work.members().contains(partner.id()))
        .mapToDouble(work -> Math.pow(similarities.get(work), 2))
        .sum();
  }

  private List<Work> nearest(int most) {
    return works.values().stream()
        .filter(work -> similarities.get(work) > 0)
        .sorted(
            Comparator.comparingDouble((Work work) -> -similarities.get(work))
                .thenComparing(Work::order))
        .limit(most)
        .toList();
  }

  private double cosine(Opportunity opportunity, Work work) {
    Map<String, Integer> asked = counts(opportunity.title(), opportunity.text());
    Map<String, Integer> done = work.counts();
    double dot = 0;
    double length = 0;
    for (Map.Entry<String, Integer> token : asked.entrySet()) {
      int holders = worksWith(token.getKey());
      if (holders > 0) {
        double rarity = Math.log((works.size() + 1) / (holders + 0.5));
        double weight = Math.log(1 + token.getValue()) * rarity;
        dot += weight * rarity * Math.log(1 + done.getOrDefault(token.getKey(), 0));
        length += weight * weight;
      }
    }
    float norm =
        (float)
            Math.sqrt(done.values().stream().mapToDouble(n -> Math.pow(Math.log(1 + n), 2)).sum());
    return dot == 0 ? 0 : dot / (Math.sqrt(length) * norm * Math.log((works.size() + 1) / 0.5));
  }

  private int worksWith(String token) {
    return having.getOrDefault(token, 0);
  }

  private Map<String, Integer> document(Partner partner) {
    Map<String, Integer> document = new HashMap<>(counts("", partner.description()));
    for (Work work : of(partner)) {
      work.counts().forEach((token, n) -> document.merge(token, n, Integer::sum));
    }
    return document;
  }

  private List<Work> of(Partner partner) {
    return works.values().stream().filter(w -> w.members().contains(partner.id())).toList();
  }

  private static double length(Map<String, Integer> document) {
    return document.values().stream().mapToInt(Integer::intValue).sum();
  }

  private double bm25(Opportunity opportunity, Partner partner) {
    double average =
        documents.values().stream().mapToDouble(ObviousAffinity::length).average().orElse(1);
    Map<String, Integer> own = documents.getOrDefault(partner.id(), Map.of());
    double sum = 0;
    double most = 0;
    for (String token : counts(opportunity.title(), opportunity.text()).keySet()) {
      long holders = documents.values().stream().filter(d -> d.containsKey(token)).count();
      boolean common = worksWith(token) > Math.max(64, works.size() / 4);
      if (holders > 0 && !common) {
        double rarity =
            Math.sqrt(Math.log((works.size() + 1) / (worksWith(token) + 0.5)))
                * Math.log(1 + (documents.size() - holders + 0.5) / (holders + 0.5));
        int n = own.getOrDefault(token, 0);
        sum += rarity * 2.2 * n / (n + 1.2 * (0.25 + 0.75 * length(own) / average));
        most += rarity * 2.2;
      }
    }
    return most == 0 ? 0 : sum / most;
  }

  private List<Work> ofPoster(Opportunity opportunity) {
    Partner poster = partners.get(opportunity.poster());
    return poster == null ? List.of() : of(poster);
  }

  private Map<UUID, Double> walk(Opportunity opportunity) {
    Map<Work, Double> start = new HashMap<>();
    List<Work> nearest = nearest(100);
    List<Work> posters = ofPoster(opportunity);
    double similar = nearest.stream().mapToDouble(w -> similarities.get(w)).sum();
    double own = posters.stream().mapToDouble(w -> weight(w, opportunity)).sum();
    for (Work work : nearest) {
      double share = posters.isEmpty() ? 1 : 0.6;
      start.merge(work, share * similarities.get(work) / similar, Double::sum);
    }
    for (Work work : posters) {
      start.merge(work, 0.4 * weight(work, opportunity) / own, Double::sum);
    }
    Map<UUID, Double> first = toMembers(start);
    Map<Work, Double> passed = new HashMap<>();
    start.forEach((work, mass) -> passed.merge(work, 0.5 * mass, Double::sum));
    first.forEach(
        (member, mass) -> {
          List<Work> all = of(partners.get(member));
          all.forEach(work -> passed.merge(work, 0.5 * mass / all.size(), Double::sum));
        });
    return toMembers(passed);
  }

  private static Map<UUID, Double> toMembers(Map<Work, Double> masses) {
    Map<UUID, Double> members = new HashMap<>();
    masses.forEach(
        (work, mass) ->
            work.members()
                .forEach(one -> members.merge(one, mass / work.members().size(), Double::sum)));
    return members;
  }

  private double trust(Opportunity opportunity, Partner partner) {
    Partner poster = partners.get(opportunity.poster());
    if (poster == null) {
      return 0;
    }
    double sum = 0;
    for (Work work : ofPoster(opportunity)) {
      if (work.members().contains(partner.id())) {
        sum += weight(work, opportunity) / Math.sqrt(work.members().size());
      }
    }
    List<Work> naming = naming(partner, poster);
    long named = Math.min(naming.size(), naming(poster, partner).size());
    sum +=
        naming.stream()
            .map(work -> -weight(work, opportunity) / Math.sqrt(2))
            .sorted()
            .limit(named)
            .mapToDouble(weight -> -weight)
            .sum();
    return sum / Math.sqrt(Math.max(1, of(partner).size()));
  }

  private double weight(Work work, Opportunity opportunity) {
    return (similarities.get(work) + 0.02) * work.left(opportunity);
  }

  /** Works of one that name the other, which does not list them. */
  private List<Work> naming(Partner one, Partner other) {
    return one.references().stream()
        .filter(
            reference ->
                reference.partners().contains(other.id().toString())
                    || (other.externalId() != null
                        && reference.partners().contains(other.externalId())))
        .map(reference -> works.get(key(one, reference)))
        .filter(work -> !work.members().contains(other.id()))
        .distinct()
        .toList();
  }

  private static double country(Opportunity opportunity, Partner partner) {
    Map<String, String> stems =
        Map.of("german", "DE", "austria", "AT", "french", "FR", "france", "FR", "usa", "US");
    String country = partner.seat() == null ? null : partner.seat().country();
    int times =
        counts(opportunity.title(), opportunity.text()).entrySet().stream()
            .filter(
                token ->
                    stems.entrySet().stream()
                        .anyMatch(
                            stem ->
                                stem.getValue().equals(country)
                                    && token.getKey().startsWith(stem.getKey())))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return Math.min(1, Math.log(1 + times) / 5);
  }

  private static double near(Partner poster, Partner partner) {
    Seat one = poster == null ? null : poster.seat();
    Seat other = partner.seat();
    if (one == null || other == null || !one.country().equals(other.country())) {
      return 0;
    }
    return 0.1 + (same(one, other, Seat::region) || same(one, other, Seat::city) ? 1 : 0);
  }

  private static boolean same(Seat one, Seat other, Function<Seat, String> what) {
    return what.apply(one) != null && what.apply(one).equals(what.apply(other));
  }

  static Map<String, Integer> counts(String title, String text) {
    Map<String, Integer> counts = new HashMap<>();
    tokens(title).forEach(token -> counts.merge(token, 3, Integer::sum));
    tokens(text).forEach(token -> counts.merge(token, 1, Integer::sum));
    return counts;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+", -1)));
    words.removeIf(String::isEmpty);
    return words;
  }

  static List<String> tokens(String text) {
    Set<String> empty = Set.of("and", "the", "in", "with", "project", "for");
    return words(text.toLowerCase(Locale.ROOT)).stream()
        .filter(word -> word.length() > 1 && !empty.contains(word) && !word.matches("\\d+"))
        .map(word -> word.length() > 4 ? word.replaceAll("s$", "") : word)
        .collect(Collectors.toList());
  }
}
