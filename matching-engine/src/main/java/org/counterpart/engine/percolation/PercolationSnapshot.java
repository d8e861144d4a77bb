package org.counterpart.engine.percolation;

import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Weights;

/** The open opportunities of one moment. Immutable; any thread may ask. */
public final class PercolationSnapshot {

  private final List<PercolationIndex.Part> parts;
  private final int competencies;
  private final Vocabulary vocabulary;
  private final Weights weights;

  PercolationSnapshot(
      List<PercolationIndex.Part> parts, int competencies, Vocabulary vocabulary, Weights weights) {
    this.parts = parts;
    this.competencies = competencies;
    this.vocabulary = vocabulary;
    this.weights = weights;
  }

  /** Takes what fits. */
  @FunctionalInterface
  public interface Fitting {
    /**
     * @param units the structural score, in units of 2<sup>-16</sup>
     */
    void accept(UUID opportunity, int units);
  }

  /**
   * Tells every opportunity that the partner may be considered for, of whose needs it covers
   * something, and whose threshold its structural score reaches; each of them once, in no order.
   * Exact. Time grows with the square of how many competencies the partner has and with how many
   * opportunities share their rarest needs with it.
   */
  public void percolate(Profile profile, Fitting fitting) {
    Probe probe = new Probe(profile, competencies, vocabulary, weights);
    for (PercolationIndex.Part part : parts) {
      part.segment().search(probe, part.live(), fitting);
    }
  }

  /** How many opportunities there are. */
  public int opportunities() {
    return parts.stream().mapToInt(PercolationIndex.Part::count).sum();
  }

  long bytes() {
    return parts.stream().mapToLong(part -> part.segment().bytes() + 8L * part.live().length).sum();
  }
}
