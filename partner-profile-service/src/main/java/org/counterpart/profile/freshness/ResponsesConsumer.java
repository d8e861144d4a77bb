package org.counterpart.profile.freshness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.counterpart.profile.history.History;
import org.counterpart.profile.partner.PartnerRepository;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes what partners answer in their mails. An answer that comes twice, or after a later change,
 * changes nothing. A record that makes no sense goes to the dead letters; while the database is
 * away the same record is tried again.
 */
@ApplicationScoped
class ResponsesConsumer {
  private final PartnerRepository partners;
  private final History history;
  private final ObjectMapper json;

  @Inject
  ResponsesConsumer(PartnerRepository partners, History history, ObjectMapper json) {
    this.partners = partners;
    this.history = history;
    this.json = json;
  }

  @Incoming("responses")
  @Blocking
  @Retry(
      maxRetries = -1,
      delay = 200,
      jitter = 100,
      maxDuration = 0,
      durationUnit = ChronoUnit.MILLIS,
      abortOn = UnreadableResponseException.class)
  @ExponentialBackoff(maxDelay = 10_000)
  void take(ConsumerRecord<String, String> message) {
    var response = read(message.value());
    if (response.confirms()) {
      QuarkusTransaction.requiringNew().run(() -> confirm(response));
    }
  }

  private void confirm(ProfileResponse response) {
    for (var partner : partners.lock(List.of(), List.of(response.partnerId()))) {
      var before = partner.confirmedAt();
      if (response.respondedAt().isAfter(before)) {
        partner.confirmed(response.respondedAt());
        history.confirmedByMail(partner, before);
      }
    }
  }

  private ProfileResponse read(String value) {
    if (value == null) {
      throw new UnreadableResponseException("A response is a fact and has no tombstone");
    }
    try {
      var response = json.readValue(value, ProfileResponse.class);
      if (response == null) {
        throw new UnreadableResponseException("Not a response: null");
      }
      return response;
    } catch (JsonProcessingException e) {
      // Without the cause's text, which quotes what it read.
      throw new UnreadableResponseException("Not a response: " + e.getClass().getSimpleName());
    }
  }
}
