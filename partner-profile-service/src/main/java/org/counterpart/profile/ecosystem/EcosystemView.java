package org.counterpart.profile.ecosystem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An ecosystem as everybody sees it. */
@Schema(name = "Ecosystem", description = "An ecosystem that an operator has created.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EcosystemView(
    @Schema(examples = "iamcp-germany") String id,
    @Schema(examples = "IAMCP Germany") String name,
    EcosystemKind kind,
    @Schema(
            nullable = true,
            description = "The community that it is a chapter of.",
            examples = "iamcp")
        String parent,
    @Schema(nullable = true) String description,
    @Schema(description = "Whether it is closed for good: nobody belongs to it any more.")
        boolean retired,
    @Schema(description = "Grows with every change; the ETag.", examples = "3") long version) {

  static EcosystemView of(Ecosystem ecosystem) {
    return new EcosystemView(
        ecosystem.id,
        ecosystem.name,
        ecosystem.kind,
        ecosystem.parent,
        ecosystem.description,
        ecosystem.retired,
        ecosystem.version);
  }
}
