package org.counterpart.opportunity.posting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an opportunity is taken back. */
@Schema(description = "Why the opportunity is taken back.")
public record Cancellation(
    @Schema(
            description = "The poster's own words, shown to the poster only; plain text",
            maxLength = 1_000,
            examples = "\"The customer postponed the project.\"")
        String reason) {}
