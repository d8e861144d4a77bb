package org.counterpart.engine.structure;

import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Weights;

/** What the index held at one moment. Immutable; any thread may ask. */
public final class StructuralSnapshot {

  private final Features features;
  private final Block[] blocks;
  private final Presence presence;
  private final int rows;

  StructuralSnapshot(Features features, Block[] blocks, Presence presence, int rows) {
    this.features = features;
    this.blocks = blocks;
    this.presence = presence;
    this.rows = rows;
  }

  Presence presence() {
    return presence;
  }

  /** Partners in the index. */
  public int rows() {
    return rows;
  }

  /**
   * A partner and its structural score.
   *
   * @param units in units of 2<sup>-16</sup>
   */
  public record Ranked(UUID partner, int units) {}

  /** Decides between equal scores: the smaller comes first, then the smaller id. */
  @FunctionalInterface
  public interface Turns {
    /**
     * @param high the upper half of the partner's id
     * @param low the lower half
     */
    int of(long high, long low);
  }

  /**
   * The best by coverage at the project's dates, industry and freshness; exact, ties included.
   *
   * @param k at least 1
   * @param floor the least score, in units of 2<sup>-16</sup>
   */
  public List<Ranked> top(Opportunity opportunity, Weights weights, int k, int floor, Turns turns) {
    Wanted wanted = Wanted.of(opportunity, weights, features);
    var search = new Search(blocks, presence, wanted, new TopRows(k, floor), turns);
    return search.run();
  }

  /** Heap bytes, object headers left aside. */
  public long bytes() {
    long bytes = presence.bytes();
    for (Block block : blocks) {
      bytes += block.bytes();
    }
    return bytes;
  }
}
