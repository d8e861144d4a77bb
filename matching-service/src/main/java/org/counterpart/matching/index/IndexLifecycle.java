package org.counterpart.matching.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.event.RecordReader;
import org.counterpart.matching.log.Log;
import org.counterpart.matching.log.LoopThread;
import org.counterpart.matching.log.Progress;

/** Feeds the index for as long as the application runs. */
@Singleton
public class IndexLifecycle {

  private final Progress progress = new Progress();
  private final AtomicLong lag = new AtomicLong();
  private final IndexStart start = new IndexStart(System::nanoTime);
  private final LoopThread thread;
  private final IndexFeed feed;

  @Inject
  IndexLifecycle(
      Log log,
      RecordReader reader,
      MatchingIndex index,
      Checkpoints checkpoints,
      MatchingConfig config,
      MeterRegistry metrics) {
    feed = new IndexFeed(log, reader, index, checkpoints, progress, lag, start, config.log());
    thread = new LoopThread("index-feed", config.log().shutdownTimeout());
    Gauge.builder("matching.index.partners", index, i -> i.snapshot().partners())
        .description("Partners in the index")
        .register(metrics);
    Gauge.builder("matching.index.opportunities", index, i -> i.snapshot().opportunities())
        .description("Open opportunities in the index")
        .register(metrics);
    Gauge.builder("matching.index.lag", lag, AtomicLong::get)
        .description("Records that the index has not read yet")
        .register(metrics);
    Gauge.builder("matching.index.start.time", start, IndexStart::seconds)
        .description("Time from the start until the index had caught up with the log")
        .baseUnit("seconds")
        .register(metrics);
  }

  void start(@Observes StartupEvent event) {
    thread.start(feed);
  }

  void stop(@Observes ShutdownEvent event) {
    thread.stop();
  }

  /** How far the index has come. */
  @Produces
  @Singleton
  Progress progress() {
    return progress;
  }
}
