package org.counterpart.matching.work;

import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.event.ReadRecord;

/**
 * One record of the log and what is to be done about it.
 *
 * @param found whom to tell, best first
 * @param span covers the work on this record; the events that come of it carry it on
 */
record Task(
    ConsumerRecord<String, byte[]> record, ReadRecord read, List<MatchEvent> found, Span span) {

  /** The same without what was found for some opportunities. */
  Task without(Set<UUID> opportunities) {
    List<MatchEvent> left =
        found.stream().filter(match -> !opportunities.contains(match.opportunityId())).toList();
    return new Task(record, read, left, span);
  }
}
