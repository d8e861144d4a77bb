package org.counterpart.engine.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Weights;
import org.counterpart.engine.structure.Features.Kind;

/**
 * An opportunity in the numbers of an index.
 *
 * @param start the project's first day
 * @param end its last day
 * @param today the day at which profiles count as fresh or stale
 * @param filters a row holds at least one tag of each
 * @param needs what adds to the score, most first
 */
record Wanted(
    UUID opportunity,
    UUID poster,
    short start,
    short end,
    short today,
    List<int[]> filters,
    List<Need> needs,
    Freshness freshness) {

  static final int ONE = 1 << 16;

  private static final int UNITS_PER_SHARE = ONE / Weights.WHOLE;

  /**
   * Something that adds to a row's score.
   *
   * @param covers whether it is something that the project lacks, rather than a welcome extra
   * @param units what a level for the whole project, or the tag, adds
   * @param level the feature of a sufficient level; {@link Features#NONE} for none
   * @param code of the least level that is enough, as in {@link Stretch}; {@link Features#NONE} for
   *     none
   * @param tag a feature that counts at any time; {@link Features#NONE} for none
   * @param tagUnits what the tag adds when no level does
   * @param lapsing fit of a level that holds on the first day only
   */
  record Need(
      boolean covers, int units, int level, int code, int tag, int tagUnits, double lapsing) {

    /**
     * What a level adds that holds from the first day until {@code lapse}.
     *
     * @param lapse the first day on which it no longer holds; {@code start} when it never does
     */
    int units(short start, short end, short lapse) {
      if (lapse == start) {
        return 0;
      }
      if (lapse > end) {
        return units;
      }
      double days = end - start + 1.0;
      // What is little is still something.
      return Math.max(
          1, (int) Math.round(units * (lapsing + (1 - lapsing) * (lapse - start) / days)));
    }
  }

  /** What the age of a profile adds. */
  record Freshness(int units, int days, double perDay) {

    Freshness(int units, int days) {
      this(units, days, 1.0 / days);
    }

    int units(short today, short updated) {
      int age = today - updated;
      if (age <= 0) {
        return units;
      }
      return age >= days ? 0 : (int) ((long) units * (days - age) / days);
    }

    /** At least that, without dividing. */
    int most(short today, short updated) {
      double age = (today - updated) * perDay;
      return age <= 0 ? units : age >= 1 ? 0 : (int) (units * (1 - age)) + 1;
    }
  }

  static Wanted of(Opportunity opportunity, Weights weights, Features features) {
    List<Need> needs = needs(opportunity, weights, features);
    int industry =
        opportunity.industry() == null
            ? Features.NONE
            : features.find(Kind.INDUSTRY, opportunity.industry());
    if (industry != Features.NONE) {
      int units = weights.share(Part.INDUSTRY) * UNITS_PER_SHARE;
      needs.add(new Need(false, units, Features.NONE, Features.NONE, industry, units, 0));
    }
    needs.sort(Comparator.comparingInt((Need need) -> -need.units()));
    List<int[]> filters = new ArrayList<>();
    addFilter(filters, features, Kind.COUNTRY, opportunity.countries());
    addFilter(filters, features, Kind.LANGUAGE, opportunity.languages());
    addFilter(filters, features, Kind.ECOSYSTEM, opportunity.ecosystems());
    if (opportunity.engagementKind() != null) {
      addFilter(filters, features, Kind.ENGAGEMENT, List.of(opportunity.engagementKind().name()));
    }
    short today = Day.of(opportunity.asOfDay());
    Freshness freshness =
        new Freshness(weights.share(Part.FRESHNESS) * UNITS_PER_SHARE, Weights.FRESH_DAYS);
    return new Wanted(
        opportunity.id(),
        opportunity.poster(),
        Day.of(opportunity.start()),
        Day.of(opportunity.end()),
        today,
        filters,
        needs,
        freshness);
  }

  private static void addFilter(
      List<int[]> filters, Features features, Kind kind, Collection<String> codes) {
    if (!codes.isEmpty()) {
      filters.add(
          codes.stream()
              .mapToInt(code -> features.find(kind, code))
              .filter(feature -> feature != Features.NONE)
              .toArray());
    }
  }

  private static List<Need> needs(Opportunity opportunity, Weights weights, Features features) {
    int[] units = shares(opportunity.missing(), weights, Part.COVERAGE);
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      needs.add(need(opportunity.missing().get(i), units[i], weights, features));
    }
    if (weights.share(Part.VERIFIED) > 0) {
      int[] proofs = shares(opportunity.missing(), weights, Part.VERIFIED);
      for (int i = 0; i < units.length; i++) {
        needs.add(proof(opportunity.missing().get(i), proofs[i], weights, features));
      }
    }
    needs.removeIf(need -> !need.covers() && need.level() == Features.NONE);
    return needs;
  }

  private static Need need(Requirement requirement, int units, Weights weights, Features features) {
    boolean any = requirement.asked() == Asked.ANY;
    boolean gold = requirement.asked() == Asked.GOLD;
    int competency = features.findCompetency(requirement.competency());
    int least = gold ? Stretch.gold(competency) : Stretch.silver(competency);
    return new Need(
        true,
        units,
        features.find(gold ? Kind.GOLD : Kind.SILVER, requirement.competency()),
        competency == Features.NONE ? Features.NONE : least,
        any ? features.find(Kind.WORK, requirement.competency()) : Features.NONE,
        Math.max(1, (int) Math.round(units * weights.byReference())),
        weights.lapsing());
  }

  /** That a level is verified, where anybody's is. */
  private static Need proof(
      Requirement requirement, int units, Weights weights, Features features) {
    boolean gold = requirement.asked() == Asked.GOLD;
    String verified = Features.verified(requirement.competency());
    int competency = features.findCompetency(verified);
    int least = gold ? Stretch.gold(competency) : Stretch.silver(competency);
    return new Need(
        false,
        units,
        features.find(gold ? Kind.GOLD : Kind.SILVER, verified),
        competency == Features.NONE ? Features.NONE : least,
        Features.NONE,
        0,
        weights.lapsing());
  }

  /**
   * Units of each requirement, at least 1, that sum to the whole of a part where none is so small.
   */
  static int[] shares(List<Requirement> missing, Weights weights, Part part) {
    int whole = weights.share(part) * UNITS_PER_SHARE;
    double sum = missing.stream().mapToDouble(requirement -> weight(requirement, weights)).sum();
    int[] units = new int[missing.size()];
    double before = 0;
    int given = 0;
    for (int i = 0; i < units.length; i++) {
      // Rounding where the sums stand keeps every share within one unit and the sum exact.
      before += weight(missing.get(i), weights);
      int share = (int) Math.round(whole * (before / sum)) - given;
      given += share;
      units[i] = Math.max(1, share);
    }
    return units;
  }

  private static double weight(Requirement requirement, Weights weights) {
    return requirement.weight()
        * (requirement.priority() == Priority.MUST_HAVE ? weights.mustHave() : 1);
  }
}
