package org.counterpart.notification.planning;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.counterpart.notification.inbound.Intake;
import org.counterpart.notification.inbound.RecordReader;
import org.counterpart.notification.inbound.TraceParent;
import org.counterpart.notification.match.Match;
import org.counterpart.notification.match.MatchRepository;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Stores each match once, and plans its delivery in the same transaction where that is possible.
 */
@ApplicationScoped
public class MatchConsumer {
  private static final String TOPIC = "matches";

  private final Intake intake;
  private final RecordReader records;
  private final MatchRepository matches;
  private final DeliveryPlanning planning;

  @Inject
  MatchConsumer(
      Intake intake, RecordReader records, MatchRepository matches, DeliveryPlanning planning) {
    this.intake = intake;
    this.records = records;
    this.matches = matches;
    this.planning = planning;
  }

  // Side by side, as an opportunity's matches arrive together and each waits for the database.
  // Order does not matter: an older version of a match never replaces a newer one.
  @Incoming(TOPIC)
  @Blocking(value = TOPIC, ordered = false)
  void take(ConsumerRecord<String, String> event) {
    if (event.value() == null) {
      UUID id = records.id(event.key());
      intake.commit(TOPIC, () -> matches.erase(id));
      return;
    }
    Match match = records.read(event.value(), Match.class);
    String trace = TraceParent.of(event.headers());
    intake.commit(
        TOPIC,
        () -> {
          if (matches.store(match, trace)) {
            planning.plan(match.id());
          }
        });
  }
}
