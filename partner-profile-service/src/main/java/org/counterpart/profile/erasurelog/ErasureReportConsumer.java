package org.counterpart.profile.erasurelog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes in what the other services report. A record that makes no sense goes to the dead-letter
 * topic and the next one is read; while the database is away the same one is tried again.
 */
@ApplicationScoped
class ErasureReportConsumer {
  private final ErasureLog log;
  private final ObjectReader reader;

  @Inject
  ErasureReportConsumer(ErasureLog log, ObjectMapper json) {
    this.log = log;
    this.reader =
        json.readerFor(ErasureReport.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Incoming(ErasureReport.TOPIC)
  @Blocking
  @Retry(
      maxRetries = -1,
      delay = 200,
      jitter = 100,
      maxDuration = 0,
      durationUnit = ChronoUnit.MILLIS,
      abortOn = BrokenReportException.class)
  @ExponentialBackoff(maxDelay = 10_000)
  void take(String value) {
    var report = read(value);
    QuarkusTransaction.requiringNew().run(() -> log.report(report));
  }

  ErasureReport read(String value) {
    try {
      ErasureReport report = value == null ? null : reader.readValue(value);
      if (report == null || !report.isWhole()) {
        throw new BrokenReportException("Lacks something", null);
      }
      return report;
    } catch (JsonProcessingException e) {
      throw new BrokenReportException("Is no erasure report", e);
    }
  }
}
