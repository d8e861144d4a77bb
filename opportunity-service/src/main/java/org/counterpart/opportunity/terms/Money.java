package org.counterpart.opportunity.terms;

import static java.util.Objects.requireNonNull;

/**
 * @param amount minor units of the currency (cents), 0 or more
 * @param currency ISO 4217, for example {@code EUR}
 */
public record Money(long amount, String currency) {
  public Money {
    requireNonNull(currency);
    if (amount < 0) {
      throw new IllegalArgumentException("amount must not be negative");
    }
  }
}
