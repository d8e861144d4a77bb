package org.counterpart.notification.opportunity;

import static java.util.Objects.requireNonNull;

/**
 * An amount of money.
 *
 * @param amount in minor units, not negative
 * @param currency ISO 4217
 */
public record Value(long amount, String currency) {

  public Value {
    requireNonNull(currency, "currency");
  }
}
