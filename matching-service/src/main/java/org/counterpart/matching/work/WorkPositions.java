package org.counterpart.matching.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.Session;

/** How far the worker has come, in the database that its matches are in. */
@ApplicationScoped
class WorkPositions {

  private static final String ADVANCE =
      """
      insert into work_position (topic, partition, next_offset)
      values (:topic, :partition, :to)
      on conflict (topic, partition) do update set next_offset = excluded.next_offset
      where work_position.next_offset = :from
      """;

  private final EntityManager entities;

  @Inject
  WorkPositions(EntityManager entities) {
    this.entities = entities;
  }

  /** The offset of the record to be worked on next, where there is one. */
  @Transactional
  Map<TopicPartition, Long> load() {
    Map<TopicPartition, Long> positions = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select topic, partition, next_offset from work_position", Object[].class)
        .getResultList()
        .forEach(
            row ->
                positions.put(
                    new TopicPartition((String) row[0], ((Number) row[1]).intValue()),
                    ((Number) row[2]).longValue()));
    return positions;
  }

  /**
   * Moves on in one partition, inside the running transaction.
   *
   * @throws OvertakenException when the position is not where this worker left it
   */
  void advance(TopicPartition partition, long from, long to) {
    int moved =
        entities
            .createNativeQuery(ADVANCE)
            .setParameter("topic", partition.topic())
            .setParameter("partition", partition.partition())
            .setParameter("from", from)
            .setParameter("to", to)
            .executeUpdate();
    if (moved == 0) {
      throw new OvertakenException(partition, from);
    }
  }

  /** Another worker has taken over: this one must not commit what it found. */
  static final class OvertakenException extends RuntimeException {
    OvertakenException(TopicPartition partition, long from) {
      super(partition + " is no longer at " + from + ": another worker has taken over");
    }
  }
}
