package org.counterpart.profile.preview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.counterpart.profile.held.ExplanationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The levels that would be held. */
@Schema(name = "LevelPreview", description = "The levels that would be held, and why.")
public record Preview(
    @Schema(description = "The day that was asked for.", examples = "2027-01-11") LocalDate at,
    @JsonUnwrapped ExplanationView explanation,
    @Schema(
            description =
                "Codes of the request that no taxonomy has; each was taken for a competency.",
            examples = "[]")
        List<String> unknown) {}
