package org.counterpart.profile.erasurelog;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What one service has purged, as it is stored and as it comes on {@code erasure-reports}.
 *
 * @param goneBy when the last copy that the service keeps elsewhere is gone; nullable
 * @param removed rows by table
 */
record ErasureReport(
    UUID erasureId,
    String service,
    Instant finishedAt,
    Instant goneBy,
    Map<String, Integer> removed) {

  static final String TOPIC = "erasure-reports";

  boolean isWhole() {
    return erasureId != null && service != null && finishedAt != null && removed != null;
  }
}
