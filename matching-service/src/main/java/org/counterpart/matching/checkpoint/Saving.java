package org.counterpart.matching.checkpoint;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.counterpart.matching.index.IndexMoment;
import org.counterpart.matching.log.LogIdentity;
import org.jboss.logging.Logger;

/** Saves checkpoints, one at a time, in a thread of its own. */
final class Saving {

  private static final Logger LOG = Logger.getLogger(Saving.class);

  private final CheckpointFile file;
  private final Occasions occasions;
  private final CheckpointMetrics metrics;
  private Thread running;
  private boolean stopped;

  Saving(CheckpointFile file, Occasions occasions, CheckpointMetrics metrics) {
    this.file = file;
    this.occasions = occasions;
    this.metrics = metrics;
  }

  /** Begins to save; without effect while one is being saved. */
  synchronized void begin(IndexMoment moment, LogIdentity log, Instant asOf) {
    if (isIdle() && !stopped) {
      running =
          Thread.ofPlatform()
              .daemon()
              .name("index-checkpoint")
              .start(() -> save(moment, log, asOf));
    }
  }

  synchronized boolean isIdle() {
    return running == null || !running.isAlive();
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  private void save(IndexMoment moment, LogIdentity log, Instant asOf) {
    long began = System.nanoTime();
    try {
      CheckpointHeader header = CheckpointHeader.of(moment, log, asOf);
      long bytes = file.replace(out -> new CheckpointWriter(out).write(header, moment));
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      occasions.kept(asOf, moment.next());
      metrics.saved(asOf, bytes, took);
      LOG.infof(
          "Checkpoint saved: %,d partners, %,d opportunities, %,d bytes, %.1f s",
          header.partners(), header.opportunities(), bytes, took.toMillis() / 1000.0);
    } catch (IOException | RuntimeException e) {
      failed(e);
    }
  }

  private void failed(Exception e) {
    if (isStopped()) {
      LOG.info("Saving a checkpoint was abandoned for the shutdown; the one before stays");
      return;
    }
    metrics.failed();
    LOG.warnf(
        "Cannot save a checkpoint as %s: %s. Matching goes on, and the one before stays; see that"
            + " the directory is there, writable, and has room for twice its size",
        file.path(), e);
  }

  /**
   * Abandons what is being saved and saves nothing any more.
   *
   * @param patience how long to wait for its end
   */
  void stop(Duration patience) throws InterruptedException {
    Thread last;
    synchronized (this) {
      stopped = true;
      last = running;
    }
    if (last != null) {
      last.interrupt();
      if (!last.join(patience)) {
        LOG.warnf("Saving a checkpoint did not end within %s", patience);
      }
    }
  }
}
