package org.counterpart.notification.mail;

import java.util.Optional;
import org.counterpart.notification.match.Coverage;
import org.counterpart.notification.opportunity.Requirement;
import org.counterpart.notification.opportunity.Value;

/** Says what the work pays, and how much of it what the reader covers can bring. */
record Pay(Value value, Coverage coverage, Reader reader) {
  private static final long ROUND_TO_MAJOR_UNITS = 100;

  /** The whole amount. */
  String whole() {
    return reader.money(value);
  }

  /**
   * The reader's part, by weight; rounded down, because nobody should be promised more. Empty where
   * the reader covers nothing that is known, or everything.
   */
  Optional<String> part() {
    double share = coverage.share();
    if (share <= 0 || share >= 1) {
      return Optional.empty();
    }
    long unit = ROUND_TO_MAJOR_UNITS * minorUnits();
    long part = (long) (value.amount() * share);
    long rounded = part >= 10 * unit ? part / unit * unit : part / minorUnits() * minorUnits();
    return rounded <= 0
        ? Optional.empty()
        : Optional.of(reader.money(new Value(rounded, value.currency())));
  }

  /** Such as "€120,000" or "up to €72,000 of €120,000". */
  String headline() {
    return part().map(p -> "up to " + p + " of " + whole()).orElseGet(this::whole);
  }

  /** A sentence on the reader's part; empty where nothing can be said. */
  Optional<String> explanation() {
    boolean shared = coverage.yours().stream().mapToInt(Requirement::seats).anyMatch(s -> s > 1);
    String seats = shared ? "; some of it can be shared by several partners" : "";
    if (coverage.yours().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        part()
            .map(p -> "Up to " + p + " of it is for what you cover" + seats + ".")
            .orElse("You cover everything it is for" + seats + "."));
  }

  private long minorUnits() {
    int digits = java.util.Currency.getInstance(value.currency()).getDefaultFractionDigits();
    return Math.round(Math.pow(10, Math.max(0, digits)));
  }
}
