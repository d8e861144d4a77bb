package org.counterpart.opportunity.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Forgets what is older than it may be known. Several instances at once do no harm. */
@ApplicationScoped
class HistoryRetention {
  private static final Logger LOG = Logger.getLogger(HistoryRetention.class);

  private final HistoryRepository entries;
  private final HistoryConfig config;
  private final Clock clock;

  @Inject
  HistoryRetention(HistoryRepository entries, HistoryConfig config, Clock clock) {
    this.entries = entries;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      identity = "history-retention",
      every = "{history.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    Instant before = clock.instant().atZone(ZoneOffset.UTC).minus(config.retention()).toInstant();
    int all = 0;
    int purged;
    do {
      purged = purge(before);
      all += purged;
    } while (purged == config.batch());
    if (all > 0) {
      LOG.infof("Forgot %d entries of histories, from before %s", all, before);
    }
  }

  private int purge(Instant before) {
    return QuarkusTransaction.requiringNew().call(() -> entries.purge(before, config.batch()));
  }
}
