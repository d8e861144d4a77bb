package org.counterpart.engine;

import java.util.UUID;

/**
 * How near-equals take turns. Scores fall into bands; who is in a higher band comes first, and
 * within a band the order is drawn anew for every opportunity and every day. A score stays what it
 * is: only the order of those whose scores share a band does not follow it.
 *
 * <p>The day is the one on which the opportunity last changed, in UTC. So an answer that is asked
 * for again is the same, whenever that is; and the ranks that partners are told of are those in the
 * order of which their poster sees them.
 *
 * @param band how wide a band is, in units of 2<sup>-16</sup> of a score; 1 to 2<sup>16</sup>. With
 *     1 only equals take turns
 */
public record Rotation(int band) {

  /** Only those with equal scores take turns. */
  public static final Rotation OF_EQUALS = new Rotation(1);

  private static final Rotation SHIPPED = new Rotation(512);

  /**
   * @throws IllegalArgumentException when the width is out of range
   */
  public Rotation {
    if (band < 1 || band > Weights.WHOLE) {
      throw new IllegalArgumentException("band not in 1.." + Weights.WHOLE + ": " + band);
    }
  }

  /** The rotation that goes with {@link Weights#shipped}: scores that share a 128th. */
  public static Rotation shipped() {
    return SHIPPED;
  }

  /** The band of a score; a higher one comes first. */
  public int band(int units) {
    return units / band;
  }

  /** The least score of a band. */
  public int least(int ofBand) {
    return ofBand * band;
  }

  /** Decides within a band: the smaller comes first, then the smaller id. 0 or more. */
  public static int turn(Opportunity opportunity, UUID partner) {
    long day = opportunity.asOfDay().toEpochDay();
    UUID id = opportunity.id();
    long mixed =
        (id.getMostSignificantBits()
                ^ Long.rotateLeft(partner.getMostSignificantBits(), 17)
                ^ Long.rotateLeft(day, 41))
            * 0x9E3779B97F4A7C15L;
    mixed ^= id.getLeastSignificantBits() + Long.rotateLeft(partner.getLeastSignificantBits(), 29);
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) (mixed >>> 33);
  }
}
