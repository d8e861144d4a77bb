package org.counterpart.notification.opportunity;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.notification.inbound.Arrivals;
import org.counterpart.notification.inbound.Intake;
import org.counterpart.notification.inbound.RecordReader;
import org.counterpart.notification.inbound.Removed;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the teasers; what is said in a mail, and whether it is still sent, comes from here. */
@ApplicationScoped
public class OpportunityConsumer {
  private static final String TOPIC = "opportunities";

  private final Intake intake;
  private final RecordReader records;
  private final OpportunityRepository opportunities;
  private final Arrivals arrivals;

  @Inject
  OpportunityConsumer(
      Intake intake, RecordReader records, OpportunityRepository opportunities, Arrivals arrivals) {
    this.intake = intake;
    this.records = records;
    this.opportunities = opportunities;
    this.arrivals = arrivals;
  }

  @Incoming(TOPIC)
  @Blocking
  void take(Record<String, String> event) {
    if (event.value() == null) {
      UUID id = records.id(event.key());
      intake.commit(TOPIC, () -> opportunities.erase(id, new Removed()));
    } else {
      Opportunity opportunity = records.read(event.value(), Opportunity.class);
      intake.commit(TOPIC, () -> opportunities.store(opportunity));
      arrivals.signal();
    }
  }
}
