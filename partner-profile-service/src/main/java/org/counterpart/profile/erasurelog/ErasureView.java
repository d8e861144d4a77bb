package org.counterpart.profile.erasurelog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an erasure is, as it is shown. */
@Schema(name = "Erasure", description = "How far the erasure of a partner or a person is.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureView(
    @Schema(description = "The partner's id where the partner is erased.") UUID id,
    ErasureKind kind,
    UUID partnerId,
    @Schema(
            description =
                "COMPLETE once every service has purged its store; until goneBy some topics still"
                    + " hold something.")
        ErasureState state,
    Instant requestedAt,
    @Schema(nullable = true, description = "When the last service had purged its store.")
        Instant completedAt,
    @Schema(description = "When nothing is left anywhere, topics and files included.")
        Instant goneBy,
    @Schema(description = "What each service has purged.") List<ServiceView> services,
    @Schema(description = "Services that have not reported yet.") List<String> pending,
    @Schema(description = "Until when each topic may hold something.") List<TopicView> topics) {

  /**
   * What a service has purged.
   *
   * @param goneBy nullable
   */
  @Schema(name = "ErasureReport", description = "What a service has purged.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ServiceView(
      String service,
      Instant finishedAt,
      @Schema(
              nullable = true,
              description = "When a copy that the service keeps elsewhere, as in a file, is gone.")
          Instant goneBy,
      @Schema(description = "How many rows were deleted or emptied, by table.")
          Map<String, Integer> removed) {

    static ServiceView of(ErasureReport report) {
      return new ServiceView(
          report.service(), report.finishedAt(), report.goneBy(), report.removed());
    }
  }

  /** Until when a topic may hold something. */
  @Schema(name = "ErasedTopic", description = "Until when a topic may hold something.")
  record TopicView(
      @Schema(examples = "partner-profiles") String topic,
      @Schema(
              description =
                  "COMPACTION: a tombstone has replaced it. RETENTION: it is a fact with ids and"
                      + " codes alone, or a dead letter.")
          How how,
      Instant goneBy) {}

  /** How a topic forgets. */
  enum How {
    COMPACTION,
    RETENTION
  }
}
