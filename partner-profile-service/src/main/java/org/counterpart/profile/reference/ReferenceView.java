package org.counterpart.profile.reference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reference as it is shown and published. */
@Schema(name = "Reference", description = "Past work that a partner shows.")
public record ReferenceView(UUID id, @JsonUnwrapped ReferenceDetails details) {

  public static ReferenceView of(Reference reference) {
    return new ReferenceView(reference.id(), reference.details());
  }
}
