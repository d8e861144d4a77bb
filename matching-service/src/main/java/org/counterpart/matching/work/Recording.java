package org.counterpart.matching.work;

import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.event.ReadRecord.Erasure;
import org.counterpart.matching.event.ReadRecord.OpportunityErased;
import org.counterpart.matching.event.ReadRecord.PartnerErased;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.match.MatchRepository;
import org.counterpart.outbox.Outbox;
import org.counterpart.outbox.OutboxEvent;

/**
 * Stores what was found, publishes what is new of it, and moves the positions on, in one
 * transaction: a crash repeats all of it or nothing.
 */
@Singleton
class Recording {

  /**
   * From where to where a batch moves on in a partition.
   *
   * @param from offset of its first record, or an earlier one where compaction left a gap
   * @param to offset after its last record
   */
  record Step(long from, long to) {}

  private final MatchRepository matches;
  private final WorkPositions positions;
  private final Erasing erasing;
  private final Outbox outbox;
  private final WorkMetrics metrics;
  private final int most;

  @Inject
  Recording(
      MatchRepository matches,
      WorkPositions positions,
      Erasing erasing,
      Outbox outbox,
      WorkMetrics metrics,
      MatchingConfig config) {
    this.matches = matches;
    this.positions = positions;
    this.erasing = erasing;
    this.outbox = outbox;
    this.metrics = metrics;
    most = config.notified().most();
  }

  /**
   * Commits a batch.
   *
   * @throws WorkPositions.OvertakenException when another worker has taken over
   */
  void commit(List<Task> tasks, Map<TopicPartition, Step> steps) {
    List<MatchEvent> told =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  // First: it locks out a worker that has been overtaken.
                  steps.forEach((where, step) -> positions.advance(where, step.from(), step.to()));
                  Map<UUID, Long> counts = new HashMap<>();
                  return tasks.stream().flatMap(task -> record(task, counts).stream()).toList();
                });
    told.forEach(metrics::told);
  }

  /**
   * @param counts how many were told of an opportunity so far, as far as that was asked
   */
  private List<MatchEvent> record(Task task, Map<UUID, Long> counts) {
    try (Scope _ = task.span().makeCurrent()) {
      return switch (task.read()) {
        case PartnerErased(UUID id) -> {
          erasing.partner(id);
          counts.clear();
          yield List.of();
        }
        case OpportunityErased(UUID id) -> {
          erasing.opportunity(id);
          counts.remove(id);
          yield List.of();
        }
        case Erasure erasure -> {
          erasing.erase(erasure);
          counts.clear();
          yield List.of();
        }
        default -> task.found().stream().filter(match -> tell(match, counts)).toList();
      };
    }
  }

  private boolean tell(MatchEvent match, Map<UUID, Long> counts) {
    UUID opportunity = match.opportunityId();
    long count = counts.computeIfAbsent(opportunity, matches::countOf);
    if (count >= most || !matches.insert(match)) {
      return false;
    }
    counts.put(opportunity, count + 1);
    String key = match.id().toString();
    outbox.publish(new OutboxEvent(Topics.MATCHES, key, MatchEvent.TYPE, key, match));
    return true;
  }
}
