package org.counterpart.opportunity.content;

import org.counterpart.opportunity.terms.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount as it was sent, before anybody checked it. */
@Schema(description = "What the partners' work is worth.")
public record MoneyContent(
    @Schema(
            description = "Whole minor units of the currency (cents)",
            minimum = "0",
            maximum = "9007199254740991",
            required = true,
            examples = "12000000")
        Long amount,
    @Schema(description = "ISO 4217", pattern = "^[A-Z]{3}$", required = true, examples = "\"EUR\"")
        String currency) {

  static MoneyContent of(Money money) {
    return money == null ? null : new MoneyContent(money.amount(), money.currency());
  }

  Money money() {
    return new Money(amount, currency);
  }
}
