package org.counterpart.opportunity.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Follows the {@code erasures} topic. A record that makes no sense goes to the dead-letter topic;
 * while the database is away the same record is tried again, since nothing is wrong with it.
 */
@ApplicationScoped
class ErasureConsumer {
  private final PosterErasure posters;
  private final ObjectMapper json;

  @Inject
  ErasureConsumer(PosterErasure posters, ObjectMapper json) {
    this.posters = posters;
    this.json = json;
  }

  @Incoming("erasures")
  @Blocking
  @Retry(
      maxRetries = -1,
      delay = 200,
      jitter = 100,
      maxDuration = 0,
      durationUnit = ChronoUnit.MILLIS,
      abortOn = BrokenErasureException.class)
  @ExponentialBackoff(maxDelay = 10_000)
  void take(String value) {
    posters.erase(read(value));
  }

  ErasureEvent read(String value) {
    try {
      ErasureEvent event = value == null ? null : json.readValue(value, ErasureEvent.class);
      if (event == null || !event.isWhole()) {
        throw new BrokenErasureException("Lacks something", null);
      }
      return event;
    } catch (JsonProcessingException e) {
      throw new BrokenErasureException("Is no erasure", e);
    }
  }
}
