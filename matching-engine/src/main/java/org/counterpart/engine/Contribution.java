package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One part of a score.
 *
 * @param value 0 to 1, a multiple of 2<sup>-16</sup>, so that the sum of a score's contributions is
 *     exact in doubles and in decimals, in any order
 * @param evidence what it rests on; empty when it adds nothing
 */
public record Contribution(Part part, double value, List<Evidence> evidence) {

  public Contribution {
    requireNonNull(part, "part");
    evidence = List.copyOf(evidence);
  }
}
