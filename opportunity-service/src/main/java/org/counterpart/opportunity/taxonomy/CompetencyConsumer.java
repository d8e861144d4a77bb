package org.counterpart.opportunity.taxonomy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Follows the {@code competencies} topic. A record that makes no sense goes to the dead-letter
 * topic and the next one is read; while the database is away the same record is tried again, since
 * nothing is wrong with it.
 */
@ApplicationScoped
class CompetencyConsumer {
  private final CompetencyReplica replica;
  private final CompetencyReader reader;

  @Inject
  CompetencyConsumer(CompetencyReplica replica, ObjectMapper json) {
    this.replica = replica;
    this.reader = new CompetencyReader(json);
  }

  @Incoming("competencies")
  @Blocking
  @Retry(
      maxRetries = -1,
      delay = 200,
      jitter = 100,
      maxDuration = 0,
      durationUnit = ChronoUnit.MILLIS,
      abortOn = PoisonRecordException.class)
  @ExponentialBackoff(maxDelay = 10_000)
  void take(ConsumerRecord<String, String> message) {
    if (message.key() == null) {
      throw new PoisonRecordException("Has no key", null);
    }
    if (message.value() == null) {
      replica.forget(message.key());
    } else {
      replica.take(reader.read(message.key(), message.value()));
    }
  }
}
