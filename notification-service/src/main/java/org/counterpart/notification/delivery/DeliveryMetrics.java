package org.counterpart.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Counts what is in the table, now and then rather than at each scrape. What is finished is counted
 * by the attempts that finished it, because the log only grows.
 */
@ApplicationScoped
class DeliveryMetrics {
  private static final Logger LOG = Logger.getLogger(DeliveryMetrics.class);
  private static final int SECONDS = 5;
  private static final String UNFINISHED =
      """
      SELECT s.state, (SELECT count(*) FROM delivery d WHERE d.state = s.state)
      FROM (VALUES ('PENDING'), ('RETRYING'), ('ATTEMPTING')) AS s (state)
      """;
  private static final String OLDEST =
      """
      SELECT COALESCE(EXTRACT(epoch FROM now() - min(created_at)), 0)
      FROM delivery WHERE state IN ('PENDING', 'RETRYING', 'ATTEMPTING')
      """;
  private static final String WAITING =
      """
      SELECT w.what, (SELECT count(*) FROM match m
                      WHERE m.planned_at IS NULL AND m.waiting_for = w.what)
      FROM (VALUES ('OPPORTUNITY'), ('PARTNER'), ('CONTACT'), ('POSTER')) AS w (what)
      """;

  private final DeliveryRepository deliveries;
  private final MultiGauge unfinished;
  private final MultiGauge waiting;
  private final AtomicLong oldestSeconds = new AtomicLong();
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);

  @Inject
  DeliveryMetrics(DeliveryRepository deliveries, MeterRegistry registry) {
    this.deliveries = deliveries;
    this.unfinished =
        MultiGauge.builder("delivery.unfinished")
            .description("Deliveries that are not finished, by state")
            .register(registry);
    this.waiting =
        MultiGauge.builder("match.waiting")
            .description("Matches that cannot be planned yet, by what they wait for")
            .register(registry);
    registry.gauge("delivery.oldest.unfinished.age.seconds", oldestSeconds);
  }

  void start(@Observes StartupEvent event) {
    ScheduledFuture<?> _ = clock.scheduleWithFixedDelay(this::count, 0, SECONDS, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    clock.shutdownNow();
  }

  private void count() {
    try {
      QuarkusTransaction.requiringNew().run(this::read);
    } catch (RuntimeException e) {
      LOG.debugf("Deliveries are not counted: %s", e.getClass().getName());
    }
  }

  private void read() {
    unfinished.register(rows(UNFINISHED, "state"), true);
    waiting.register(rows(WAITING, "for"), true);
    Object oldest = deliveries.getEntityManager().createNativeQuery(OLDEST).getSingleResult();
    oldestSeconds.set(((Number) oldest).longValue());
  }

  private List<Row<?>> rows(String query, String tag) {
    List<Row<?>> rows = new ArrayList<>();
    for (Object result : deliveries.getEntityManager().createNativeQuery(query).getResultList()) {
      Object[] row = (Object[]) result;
      rows.add(Row.of(Tags.of(tag, (String) row[0]), (Number) row[1]));
    }
    return rows;
  }
}
