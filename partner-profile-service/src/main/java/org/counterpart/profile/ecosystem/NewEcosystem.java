package org.counterpart.profile.ecosystem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An ecosystem to be created. */
@Schema(description = "An ecosystem to be created.")
public record NewEcosystem(
    @Schema(
            required = true,
            maxLength = 100,
            description =
                "Its code, as profiles and opportunities name it; it stays for ever. Lower-case"
                    + " letters, digits and hyphens.",
            examples = "iamcp-germany")
        String id,
    @Schema(required = true, maxLength = 200, examples = "IAMCP Germany") String name,
    @Schema(required = true, examples = "COMMUNITY") EcosystemKind kind,
    @Schema(
            nullable = true,
            description = "The community that it is a chapter of; a chapter is a COMMUNITY itself.",
            examples = "iamcp")
        String parent,
    @Schema(nullable = true, maxLength = 4000, examples = "The German chapter.")
        String description) {}
