package org.counterpart.opportunity.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.counterpart.opportunity.lifecycle.State;
import org.counterpart.rest.difference.FieldChange;
import org.counterpart.rest.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to an opportunity. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "HistoryEntry", description = "What happened to an opportunity.")
public record HistoryView(
    @Schema(description = "Version of the opportunity from then on") long version,
    Instant at,
    @Schema(
            description = "Subject of the token that did it; not there where only time passed",
            examples = "\"ada\"")
        String subject,
    @Schema(description = "Not there where only time passed") Role role,
    Action action,
    @Schema(description = "Where it stood from then on") State state,
    @Schema(
            description =
                "What changed, by path; of details, full and covers only that they changed. Texts"
                    + " of more than 4,000 characters are cut")
        List<FieldChange> changes) {}
