package org.counterpart.opportunity.tier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The full tier: who the customer is and what only accepted partners read.
 *
 * @param customerName one line; null: not said
 * @param text several lines of plain text; null: none
 */
@Schema(description = "The full tier: for the partners that the poster accepted, and nobody else.")
public record Full(
    @Schema(
            description = "Who the customer is; one line",
            maxLength = 200,
            examples = "\"Alpine Machines AG\"")
        String customerName,
    @Schema(
            description = "Plain text of several lines",
            maxLength = 50_000,
            examples = "\"Kick-off in Linz on 11 January.\"")
        String text) {

  boolean isEmpty() {
    return customerName == null && text == null;
  }
}
