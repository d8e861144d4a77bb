package org.counterpart.matching.index;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells how the start goes on, and in the end what it took. One thread tells it; any may ask how
 * long it took.
 */
final class IndexStart {

  private static final Logger LOG = Logger.getLogger(IndexStart.class);
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private final LongSupplier clock;
  private final long began;
  private long told;
  private long parsing;
  private long indexing;
  private String checkpoint = "";
  private Map<TopicPartition, Long> begins = Map.of();
  private Map<TopicPartition, Long> ends = Map.of();
  private volatile double seconds = Double.NaN;

  /**
   * @param clock in nanoseconds; the start begins now
   */
  IndexStart(LongSupplier clock) {
    this.clock = clock;
    began = clock.getAsLong();
    told = began;
  }

  /** It did not begin with nothing. */
  void restored(Checkpoints.Restored restored) {
    checkpoint =
        "%.1f s reading a checkpoint that was %d min old, "
            .formatted(restored.took().toNanos() / SECOND, restored.age().toMinutes());
  }

  /**
   * What the log has, the first time that it could be asked.
   *
   * @param begins where reading begins
   */
  void aimAt(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> begins) {
    if (this.ends.isEmpty()) {
      this.ends = Map.copyOf(ends);
      this.begins = Map.copyOf(begins);
    }
  }

  /** More nanoseconds that it took. */
  void took(long parsing, long indexing) {
    this.parsing += parsing;
    this.indexing += indexing;
  }

  /**
   * Logs how far it is, every few seconds and when it is ready.
   *
   * @param partners that can be asked for
   */
  void report(Map<TopicPartition, Long> reached, boolean ready, int partners) {
    long now = clock.getAsLong();
    if (ready) {
      seconds = (now - began) / SECOND;
      LOG.infof(
          "Index ready: %,d partners, %.1f s, of which %s%.1f s parsing and %.1f s indexing",
          partners, seconds, checkpoint, parsing / SECOND, indexing / SECOND);
    } else if (now - told >= PAUSE) {
      told = now;
      LOG.infof(
          "The index has read %d%% of the log%s in %.0f s",
          percent(reached),
          checkpoint.isEmpty() ? "" : " behind its checkpoint",
          (now - began) / SECOND);
    }
  }

  /**
   * What share of what is to be read of the log is read, 0 to 100; places that compaction emptied
   * count as well.
   */
  int percent(Map<TopicPartition, Long> reached) {
    long all = 0;
    long done = 0;
    for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
      long begin = begins.getOrDefault(end.getKey(), 0L);
      long at = reached.getOrDefault(end.getKey(), begin);
      all += end.getValue() - begin;
      done += Math.clamp(at - begin, 0, end.getValue() - begin);
    }
    return all == 0 ? 100 : (int) (100 * done / all);
  }

  /** How long it took; not a number until then. */
  double seconds() {
    return seconds;
  }
}
