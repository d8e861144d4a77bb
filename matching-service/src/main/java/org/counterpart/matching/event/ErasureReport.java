package org.counterpart.matching.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What this service has purged of somebody who was erased.
 *
 * @param goneBy when the checkpoint that still has it is replaced; null where there is none
 * @param removed rows by table
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErasureReport(
    UUID erasureId,
    String service,
    Instant finishedAt,
    Instant goneBy,
    Map<String, Integer> removed) {

  public static final String TOPIC = "erasure-reports";
  public static final String TYPE = "org.counterpart.erasure-report.v1";
  public static final String SELF = "matching-service";
}
