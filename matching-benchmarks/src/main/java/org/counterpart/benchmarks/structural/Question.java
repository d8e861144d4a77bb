package org.counterpart.benchmarks.structural;

import java.time.ZoneOffset;
import java.util.List;
import org.counterpart.benchmarks.ecosystem.Codes;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Weights;

/**
 * An opportunity in numbers, for peers. The score that it defines is the engine's structural one,
 * written down once more from the weights' definition: what is missing by its share, an industry,
 * and how fresh the profile is.
 *
 * @param features one for each requirement; see {@link Stretches.Stretch}
 * @param units what each adds when held for the whole project
 * @param country the only one that counts, or {@link #NONE}
 * @param industry the one that adds {@link #INDUSTRY_UNITS}, or {@link #NONE}
 * @param start epoch day
 * @param end epoch day, inclusive
 * @param today epoch day at which profiles are fresh or stale
 */
@SuppressWarnings("ArrayRecordComponent") // read in inner loops; never compared
public record Question(
    Opportunity opportunity,
    int[] features,
    int[] units,
    int country,
    int industry,
    int start,
    int end,
    int today) {

  public static final int NONE = -1;

  /** The weights that everything is measured with. */
  public static final Weights WEIGHTS = Weights.shipped();

  public static final int INDUSTRY_UNITS = units(Part.INDUSTRY);
  public static final int FRESH_UNITS = units(Part.FRESHNESS);

  private static final int FRESH_DAYS = 730;

  private static int units(Part part) {
    return WEIGHTS.share(part) * (1 << 16) / Weights.WHOLE;
  }

  public static Question of(Opportunity opportunity) {
    return new Question(
        opportunity,
        opportunity.missing().stream().mapToInt(Question::feature).toArray(),
        shares(opportunity.missing()),
        opportunity.countries().isEmpty()
            ? NONE
            : Codes.number(opportunity.countries().iterator().next()),
        opportunity.industry() == null ? NONE : Codes.number(opportunity.industry()),
        Stretches.day(opportunity.start()),
        Stretches.day(opportunity.end()),
        Stretches.day(opportunity.asOf().atOffset(ZoneOffset.UTC).toLocalDate()));
  }

  private static int feature(Requirement requirement) {
    return 2 * Codes.number(requirement.competency()) + (requirement.asked() == Asked.GOLD ? 1 : 0);
  }

  /** Rounded where the sums stand, so that they sum to the whole. */
  private static int[] shares(List<Requirement> missing) {
    double sum = missing.stream().mapToDouble(Question::weight).sum();
    int[] shares = new int[missing.size()];
    double before = 0;
    int given = 0;
    for (int i = 0; i < shares.length; i++) {
      before += weight(missing.get(i));
      shares[i] = (int) Math.round(units(Part.COVERAGE) * (before / sum)) - given;
      given += shares[i];
    }
    return shares;
  }

  private static double weight(Requirement requirement) {
    boolean must = requirement.priority() == Priority.MUST_HAVE;
    return requirement.weight() * (must ? WEIGHTS.mustHave() : 1);
  }

  /** What a stretch adds that holds on these epoch days; 0 when it does not on the first. */
  public int unitsOf(int need, int from, int until) {
    return from > start ? 0 : unitsUntil(units[need], until, start, end);
  }

  /**
   * What a level adds that holds from {@code start} until {@code until}.
   *
   * @param whole what it adds when it holds for the whole project
   */
  public static int unitsUntil(int whole, int until, int start, int end) {
    if (until <= start) {
      return 0;
    }
    if (until > end) {
      return whole;
    }
    double lapsing = WEIGHTS.lapsing();
    double days = end - start + 1.0;
    return (int) Math.round(whole * (lapsing + (1 - lapsing) * (until - start) / days));
  }

  /**
   * What the age of a profile adds.
   *
   * @param updated epoch day
   */
  public int freshness(int updated) {
    return freshness(updated, today);
  }

  /** The same at any epoch day. */
  public static int freshness(int updated, int today) {
    int age = Math.clamp(today - updated, 0, FRESH_DAYS);
    return FRESH_UNITS * (FRESH_DAYS - age) / FRESH_DAYS;
  }

  /** Whether a partner that serves these countries may be considered. */
  public boolean admits(long countries) {
    return country == NONE || (countries >>> country & 1) != 0;
  }

  /** What these industries add. */
  public int industryUnits(long industries) {
    return industry != NONE && (industries >>> industry & 1) != 0 ? INDUSTRY_UNITS : 0;
  }
}
