package org.counterpart.rest.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Deletes answers that nobody will ask for any more. */
@ApplicationScoped
class IdempotencyCleanup {
  private static final Logger LOG = Logger.getLogger(IdempotencyCleanup.class);

  private final IdempotencyStore store;
  private final IdempotencyConfig config;
  private ScheduledExecutorService timer;

  @Inject
  IdempotencyCleanup(IdempotencyStore store, IdempotencyConfig config) {
    this.store = store;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("idempotency-cleanup").factory());
    long every = config.cleanup().toMillis();
    var _ = timer.scheduleWithFixedDelay(this::clean, every, every, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  /** Several instances may do this at once; they only delete what the others would. */
  void clean() {
    try {
      int deleted = store.deleteOlderThan(config.retention());
      LOG.debugf("Deleted %d expired idempotency keys", deleted);
    } catch (SQLException | RuntimeException e) {
      LOG.warn("Expired idempotency keys could not be deleted; the next round tries again", e);
    }
  }
}
