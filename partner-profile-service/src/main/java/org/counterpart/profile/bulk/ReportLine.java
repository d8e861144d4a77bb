package org.counterpart.profile.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.counterpart.rest.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one record of an import.
 *
 * @param line where it stood, from 1
 * @param externalId null where it had none, or none could be read
 * @param id null where it was rejected
 * @param errors why it was rejected
 */
@Schema(name = "ImportReportLine", description = "What became of one record of an import.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReportLine(
    @Schema(examples = "1") int line,
    @Schema(nullable = true, examples = "sample:17") String externalId,
    Status status,
    @Schema(nullable = true) UUID id,
    @Schema(description = "Why it was rejected.") List<Violation> errors) {

  static ReportLine done(int line, String externalId, Status status, UUID id) {
    return new ReportLine(line, externalId, status, id, List.of());
  }

  static ReportLine rejected(int line, String externalId, List<Violation> errors) {
    return new ReportLine(line, externalId, Status.REJECTED, null, errors);
  }

  /** What can become of a record. */
  public enum Status {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
  }
}
