package org.counterpart.benchmarks.ecosystem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;

/**
 * Invented partners and opportunities. Each is a pure function of its number, so that any process
 * makes the same ones, in any order and without keeping them. The README says how they are spread.
 */
public final class Ecosystem {

  /** The day on which everything is asked. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static final Instant NOW = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

  private static final long SEED = 20_261_122;

  private final Scale scale;
  private final Partners partners;
  private final Opportunities opportunities;

  public Ecosystem(Scale scale) {
    this.scale = scale;
    Zipf popularity = new Zipf(scale.competencies());
    partners = new Partners(popularity);
    opportunities = new Opportunities(popularity);
  }

  public Scale scale() {
    return scale;
  }

  /**
   * A partner.
   *
   * @param number from 0
   * @param revision 0 as it was at first; each later one is another profile of the same partner
   */
  public Partner partner(int number, int revision) {
    return partners.make(partnerId(number), revision, random(1, number, revision));
  }

  /** The id of the partner with that number. */
  UUID partnerId(int number) {
    return id(1, number);
  }

  /** A partner as it was at first. */
  public Partner partner(int number) {
    return partner(number, 0);
  }

  /**
   * An open opportunity.
   *
   * @param number from 0
   */
  public Opportunity opportunity(int number) {
    return opportunity(number, 0);
  }

  /**
   * An open opportunity that lacks much, all of it must-haves.
   *
   * @param requirements how many, at most as there are competencies; 0 for three to eight of which
   *     some are nice to have
   */
  public Opportunity opportunity(int number, int requirements) {
    return opportunities.make(id(2, number), requirements, random(2, number, 0));
  }

  /** The number of the partner with that id. */
  public static int number(UUID partner) {
    return (int) partner.getLeastSignificantBits();
  }

  private static UUID id(int kind, int number) {
    return new UUID(mixed(kind, number), number);
  }

  private static SplittableRandom random(int kind, int number, int revision) {
    return new SplittableRandom(mixed(kind, number) + revision);
  }

  private static long mixed(int kind, int number) {
    long bits = (SEED * 31 + kind) * 0x9E3779B97F4A7C15L + number;
    bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
    return bits ^ bits >>> 31;
  }
}
