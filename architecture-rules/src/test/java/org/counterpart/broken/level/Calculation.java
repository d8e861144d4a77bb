package org.counterpart.broken.level;

import jakarta.inject.Inject;

/** A rule, by its package, that wants to be injected into. */
public class Calculation {
  @Inject Thresholds thresholds;

  /** Something to inject. */
  public record Thresholds(int silver) {}
}
