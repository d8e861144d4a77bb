package org.counterpart.opportunity.taxonomy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Whether the replica has reached what the log held when this process first looked, and holds
 * anything at all. Once it has, it stays so: a replica that is a little behind still answers right
 * for all but the newest competencies, and Kafka being away later must not stop anybody from
 * posting.
 */
@ApplicationScoped
class CatchUp {
  private static final Logger LOG = Logger.getLogger(CatchUp.class);
  private static final long UNKNOWN = -1;

  private final LogProgress progress;
  private final CompetencyReplica replica;
  private long target = UNKNOWN;
  private volatile boolean done;

  @Inject
  CatchUp(LogProgress progress, CompetencyReplica replica) {
    this.progress = progress;
    this.replica = replica;
  }

  boolean isDone() {
    return done;
  }

  @Scheduled(
      identity = "taxonomy-catch-up",
      every = "{taxonomy.catch-up-check}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() throws InterruptedException {
    if (done) {
      return;
    }
    try {
      if (target == UNKNOWN) {
        target = progress.end();
      }
      done = progress.read() >= target && !replica.isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      LOG.debugf(e, "Cannot see yet how far the competencies have been read");
    }
  }
}
