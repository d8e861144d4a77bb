package org.counterpart.matching.demand;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.matching.demand.UnmetDemandResponse.Lack;
import org.counterpart.matching.event.Money;
import org.counterpart.matching.index.KnownOpportunity;

/**
 * Counts what nobody covers, by competency and country. Of a requirement those seats are unmet that
 * all partners within the opportunity's scope together cannot fill at its dates: one question to
 * the index for each, or two where several people are asked for.
 */
final class UnmetDemand {
  private static final Comparator<Opportunity> NEWEST_FIRST =
      comparing(Opportunity::asOf).reversed().thenComparing(Opportunity::id);
  private static final Comparator<Lack> MOST_FIRST =
      comparingInt(Lack::opportunities)
          .reversed()
          .thenComparing(Lack::competency)
          .thenComparing(Lack::country, nullsFirst(naturalOrder()));

  private final ToIntFunction<Opportunity> lacking;
  private final BooleanSupplier hasTime;

  /**
   * @param lacking how many seats nobody fills of the one requirement that an opportunity lacks
   * @param hasTime whether another opportunity may be looked at
   */
  UnmetDemand(ToIntFunction<Opportunity> lacking, BooleanSupplier hasTime) {
    this.lacking = lacking;
    this.hasTime = hasTime;
  }

  /**
   * @param open the opportunities that are open inside the ecosystem
   */
  UnmetDemandResponse count(String ecosystem, List<KnownOpportunity> open) {
    Map<Place, Tally> tallies = new HashMap<>();
    int counted = 0;
    for (KnownOpportunity known :
        open.stream().sorted(comparing(KnownOpportunity::opportunity, NEWEST_FIRST)).toList()) {
      if (!hasTime.getAsBoolean()) {
        break;
      }
      add(known, tallies);
      counted++;
    }
    List<Lack> lacks = new ArrayList<>();
    tallies.forEach(
        (place, tally) ->
            lacks.add(
                new Lack(
                    place.competency(),
                    place.country(),
                    tally.opportunities.size(),
                    tally.seats,
                    tally.value())));
    lacks.sort(MOST_FIRST);
    return new UnmetDemandResponse(ecosystem, open.size(), counted, counted == open.size(), lacks);
  }

  private void add(KnownOpportunity known, Map<Place, Tally> tallies) {
    Opportunity opportunity = known.opportunity();
    for (Requirement requirement : opportunity.missing()) {
      int seats = lacking.applyAsInt(lackingOnly(opportunity, requirement));
      if (seats > 0) {
        for (String country : countries(opportunity)) {
          Place place = new Place(requirement.competency(), country);
          tallies.computeIfAbsent(place, _ -> new Tally()).add(known, requirement, seats);
        }
      }
    }
  }

  private static List<String> countries(Opportunity opportunity) {
    List<String> countries = new ArrayList<>(opportunity.countries());
    if (countries.isEmpty()) {
      countries.add(null);
    }
    return countries;
  }

  private static Opportunity lackingOnly(Opportunity opportunity, Requirement requirement) {
    return new Opportunity(
        opportunity.id(),
        opportunity.version(),
        opportunity.poster(),
        opportunity.title(),
        opportunity.text(),
        opportunity.industry(),
        opportunity.countries(),
        opportunity.languages(),
        opportunity.ecosystems(),
        opportunity.engagementKind(),
        opportunity.start(),
        opportunity.end(),
        List.of(requirement),
        opportunity.asOf());
  }

  /**
   * Where something is lacked.
   *
   * @param country null for anywhere
   */
  private record Place(String competency, String country) {}

  private static final class Tally {
    private final Set<UUID> opportunities = new HashSet<>();
    private final Map<String, Long> amounts = new TreeMap<>();
    private int seats;

    void add(KnownOpportunity known, Requirement requirement, int lacking) {
      opportunities.add(known.opportunity().id());
      seats += lacking;
      if (known.value() != null) {
        amounts.merge(known.value().currency(), share(known, requirement, lacking), Long::sum);
      }
    }

    private static long share(KnownOpportunity known, Requirement requirement, int lacking) {
      long weights = known.opportunity().missing().stream().mapToLong(Requirement::weight).sum();
      BigInteger weighted =
          BigInteger.valueOf(known.value().amount())
              .multiply(BigInteger.valueOf(requirement.weight()))
              .multiply(BigInteger.valueOf(lacking));
      BigInteger whole =
          BigInteger.valueOf(weights).multiply(BigInteger.valueOf(requirement.seats()));
      return weighted.divide(whole).longValueExact();
    }

    List<Money> value() {
      return amounts.entrySet().stream()
          .map(amount -> new Money(amount.getValue(), amount.getKey()))
          .toList();
    }
  }
}
