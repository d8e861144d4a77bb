package org.counterpart.notification.notice;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.counterpart.notification.inbound.BrokenRecordException;
import org.counterpart.notification.inbound.Intake;
import org.counterpart.notification.inbound.RecordReader;
import org.counterpart.notification.inbound.TraceParent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Stores once what an operator has done, and plans its mail in the same transaction where there is
 * somebody to write to. What the partner has done itself only overtakes what it was told before.
 */
@ApplicationScoped
public class MembershipChangesConsumer {
  private static final String TOPIC = "membership-changes";

  private final Intake intake;
  private final RecordReader records;
  private final NoticeRepository notices;
  private final NoticePlanning planning;

  @Inject
  MembershipChangesConsumer(
      Intake intake, RecordReader records, NoticeRepository notices, NoticePlanning planning) {
    this.intake = intake;
    this.records = records;
    this.notices = notices;
    this.planning = planning;
  }

  @Incoming(TOPIC)
  @Blocking
  void take(ConsumerRecord<String, String> event) {
    if (event.value() == null) {
      throw new BrokenRecordException("A change of a membership is a fact and has no tombstone");
    }
    var change = records.read(event.value(), MembershipChange.class);
    var trace = TraceParent.of(event.headers());
    intake.commit(
        TOPIC,
        () -> {
          notices.overtake(change);
          if (change.told().isPresent()) {
            planning.take(change, trace);
          }
        });
  }
}
