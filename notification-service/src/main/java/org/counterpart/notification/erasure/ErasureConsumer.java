package org.counterpart.notification.erasure;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.counterpart.notification.inbound.BrokenRecordException;
import org.counterpart.notification.inbound.Intake;
import org.counterpart.notification.inbound.RecordReader;
import org.counterpart.notification.inbound.Removed;
import org.counterpart.outbox.Outbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Purges whom an erasure names, and reports it, in one transaction. */
@ApplicationScoped
public class ErasureConsumer {
  private static final String TOPIC = "erasures";

  private final Intake intake;
  private final RecordReader records;
  private final Purge purge;
  private final Outbox outbox;

  @Inject
  ErasureConsumer(Intake intake, RecordReader records, Purge purge, Outbox outbox) {
    this.intake = intake;
    this.records = records;
    this.purge = purge;
    this.outbox = outbox;
  }

  @Incoming(TOPIC)
  @Blocking
  void take(Record<String, String> event) {
    if (event.value() == null) {
      throw new BrokenRecordException("An erasure stays and has no tombstone");
    }
    Erasure erasure = records.read(event.value(), Erasure.class);
    intake.commit(TOPIC, () -> erase(erasure));
  }

  private void erase(Erasure erasure) {
    Removed removed = new Removed();
    if (erasure.isOfPartner()) {
      purge.partner(erasure.partnerId(), removed);
    } else {
      purge.people(erasure.partnerId(), erasure.contactIds(), removed);
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    outbox.publish(ErasureReport.of(erasure.id(), removed.rows(), now));
  }
}
