package org.counterpart.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.event.RecordReader;
import org.counterpart.matching.log.Log;
import org.counterpart.matching.log.LoopThread;
import org.counterpart.matching.log.Progress;

/** An index beside that of the application, started as an instance starts its own. */
public final class StartedIndex implements AutoCloseable {

  private final MatchingIndex index = new MatchingIndex();
  private final Progress progress = new Progress();
  private final IndexStart start = new IndexStart(System::nanoTime);
  private final LoopThread thread = new LoopThread("started-feed", Duration.ofSeconds(10));

  /** Returns once it has caught up. */
  public StartedIndex(
      Log log, RecordReader reader, Checkpoints checkpoints, MatchingConfig.Log config)
      throws InterruptedException {
    thread.start(
        new IndexFeed(log, reader, index, checkpoints, progress, new AtomicLong(), start, config));
    assertThat(progress.await(Map.of(), Duration.ofSeconds(60))).isTrue();
    assertThat(start.seconds()).isPositive();
  }

  public MatchingIndex index() {
    return index;
  }

  @Override
  public void close() {
    thread.stop();
  }
}
