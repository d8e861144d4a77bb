package org.counterpart.matching.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.apache.kafka.common.errors.InterruptException;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.log.Backoff;
import org.counterpart.matching.log.LoopThread;
import org.counterpart.matching.log.Progress;
import org.jboss.logging.Logger;

/** Tries to become the one worker of all instances, and works while it is. */
final class Worker implements LoopThread.Stoppable {

  private static final Logger LOG = Logger.getLogger(Worker.class);

  private final DataSource dataSource;
  private final Progress index;
  private final Shift shift;
  private final MatchingConfig.Log config;
  private final WorkMetrics metrics;
  private final Backoff backoff;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Worker(
      DataSource dataSource,
      Progress index,
      Shift shift,
      MatchingConfig.Log config,
      WorkMetrics metrics) {
    this.dataSource = dataSource;
    this.index = index;
    this.shift = shift;
    this.config = config;
    this.metrics = metrics;
    backoff = new Backoff(config.minBackoff(), config.maxBackoff(), RandomGenerator.getDefault());
  }

  @Override
  public void stop() {
    stopped.countDown();
  }

  @Override
  public void run() {
    try {
      while (isRunning()) {
        // Matches that an incomplete index finds would be the wrong ones.
        Duration wait = index.await(Map.of(), config.leadInterval()) ? leadOnce() : Duration.ZERO;
        stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException | InterruptException e) {
      LOG.debug("The worker was interrupted");
    }
  }

  /** Works for as long as possible and returns how long to wait before the next try. */
  private Duration leadOnce() throws InterruptedException {
    try (Connection session = dataSource.getConnection()) {
      if (!WorkerLock.tryTake(session)) {
        return config.leadInterval();
      }
      try {
        work(session);
      } finally {
        metrics.leading(false);
        WorkerLock.giveBack(session);
      }
    } catch (InterruptException e) {
      throw e;
    } catch (SQLException | RuntimeException e) {
      Duration wait = backoff.next();
      LOG.warnf(e, "The worker stopped, next try in %s", wait);
      return wait;
    }
    return Duration.ZERO;
  }

  private void work(Connection session) throws SQLException, InterruptedException {
    LOG.info("This instance is the worker");
    metrics.leading(true);
    try (Shift.Running running = shift.begin()) {
      while (isRunning()) {
        WorkerLock.check(session);
        running.workOnce();
        backoff.reset();
      }
    }
  }

  private boolean isRunning() {
    return stopped.getCount() > 0;
  }
}
