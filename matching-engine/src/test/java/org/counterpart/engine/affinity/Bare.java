package org.counterpart.engine.affinity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;
import org.counterpart.engine.Seat;

/** Partners with nothing but what ties them to others. */
final class Bare {

  private Bare() {}

  /**
   * @param externalId nullable
   * @param seat nullable
   */
  static Partner partner(
      UUID id,
      String externalId,
      String name,
      Seat seat,
      String description,
      List<Reference> references) {
    Set<String> none = Set.of();
    return new Partner(
        id,
        externalId,
        1,
        name,
        null,
        seat,
        description,
        none,
        none,
        none,
        none,
        none,
        Set.of(),
        List.of(),
        references,
        Instant.EPOCH);
  }
}
