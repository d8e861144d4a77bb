package org.counterpart.rest.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field that changed.
 *
 * @param path JSON pointer (RFC 6901)
 * @param before null where there was nothing
 * @param after null where there is nothing any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One field that changed.")
public record FieldChange(
    @Schema(
            required = true,
            description =
                "JSON pointer; what stands in a list of its own, such as contacts, by its" + " id.",
            examples = "/contacts/0199f3a0-0000-7000-8000-000000000001/email")
        String path,
    @Schema(
            nullable = true,
            implementation = Object.class,
            description = "What it was; absent where there was nothing.")
        JsonNode before,
    @Schema(
            nullable = true,
            implementation = Object.class,
            description = "What it became; absent where there is nothing any more.")
        JsonNode after) {}
