package org.counterpart.rest.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of an export, for the API's description: it is written row by row. */
@Schema(
    name = "HeldRows",
    description =
        "Rows as they are stored, by table. Which tables and columns there are can change with any"
            + " release.")
public record HeldRows(
    @Schema(examples = "partner-profile-service") String service,
    UUID partnerId,
    @Schema(description = "What is in it was stored at this instant.") Instant at,
    Map<String, List<Object>> rows) {}
