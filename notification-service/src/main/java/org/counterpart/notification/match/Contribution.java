package org.counterpart.notification.match;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A named part of a match's score.
 *
 * @param value 0 to 1
 */
public record Contribution(String name, double value, List<Evidence> evidence) {

  public Contribution {
    requireNonNull(name, "name");
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
