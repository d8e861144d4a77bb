package org.counterpart.matching.work;

import io.opentelemetry.api.trace.Span;
import java.util.List;
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
    ConsumerRecord<String, byte[]> record, ReadRecord read, List<MatchEvent> found, Span span) {}
