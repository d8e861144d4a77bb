package org.counterpart.opportunity.expiry;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Runs the expiry until nothing is due. Every instance does; they share the work row by row. */
@ApplicationScoped
class ExpiryJob {
  private static final Logger LOG = Logger.getLogger(ExpiryJob.class);

  private final Expiry expiry;
  private final ExpiryConfig config;

  @Inject
  ExpiryJob(Expiry expiry, ExpiryConfig config) {
    this.expiry = expiry;
    this.config = config;
  }

  @Scheduled(
      identity = "expiry",
      every = "{expiry.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    int expired = 0;
    int batch;
    do {
      batch = expiry.expireBatch(config.batch());
      expired += batch;
    } while (batch == config.batch());
    if (expired > 0) {
      LOG.infof("%d opportunities expired", expired);
    }
  }
}
