package org.counterpart.profile.ecosystem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an ecosystem can be changed. */
@Schema(description = "What of an ecosystem can be changed.")
public record EcosystemText(
    @Schema(required = true, maxLength = 200, examples = "IAMCP Germany") String name,
    @Schema(nullable = true, maxLength = 4000, examples = "The German chapter.")
        String description) {}
