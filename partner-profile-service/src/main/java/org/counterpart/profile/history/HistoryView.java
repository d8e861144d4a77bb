package org.counterpart.profile.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.rest.difference.FieldChange;
import org.counterpart.rest.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did with a partner. */
@Schema(name = "HistoryEntry", description = "What somebody did with a partner.")
public record HistoryView(
    UUID id,
    Instant at,
    @Schema(
            description = "Subject of the token that did it; mail where a link in a mail was used.",
            examples = "ada")
        String subject,
    Role role,
    Action action,
    @Schema(description = "Whether it came with an import of many.") boolean imported,
    @Schema(description = "Version of the partner from then on.") long version,
    @Schema(description = "Version of its contacts from then on.") long contactsVersion,
    @Schema(description = "What changed, by path; texts of more than 4,000 characters are cut.")
        List<FieldChange> changes) {

  private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

  static HistoryView of(HistoryEntry entry, ObjectMapper json) {
    try {
      return new HistoryView(
          entry.id,
          entry.at,
          entry.subject,
          entry.role,
          entry.action,
          entry.imported,
          entry.version,
          entry.contactsVersion,
          json.readValue(entry.changes, CHANGES));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The history entry " + entry.id + " cannot be read", e);
    }
  }
}
