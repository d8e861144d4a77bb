package org.counterpart.matching.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.log.LoopThread;
import org.counterpart.matching.log.Progress;

/** Offers this instance as the worker for as long as the application runs. */
@Singleton
public class WorkerLifecycle {

  private final LoopThread thread;
  private final Supplier<Worker> worker;

  @Inject
  WorkerLifecycle(
      DataSource dataSource,
      Progress index,
      Shift shift,
      MatchingConfig config,
      WorkMetrics metrics) {
    thread = new LoopThread("matching-worker", config.log().shutdownTimeout());
    worker = () -> new Worker(dataSource, index, shift, config.log(), metrics);
  }

  void start(@Observes StartupEvent event) {
    start();
  }

  void stop(@Observes ShutdownEvent event) {
    stop();
  }

  /** Offers this instance; without effect where it does already. */
  public void start() {
    thread.start(worker.get());
  }

  /** Finishes the batch in hand and leaves the work to others. */
  public void stop() {
    thread.stop();
  }
}
