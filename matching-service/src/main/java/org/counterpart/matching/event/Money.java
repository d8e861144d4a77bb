package org.counterpart.matching.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of money.
 *
 * @param amount in minor units, 0 or more
 * @param currency ISO 4217
 */
@Schema(description = "An amount of money")
@JsonIgnoreProperties(ignoreUnknown = true)
public record Money(
    @Schema(description = "Minor units of the currency", examples = "2500000") long amount,
    @Schema(description = "ISO 4217", examples = "EUR") String currency) {}
