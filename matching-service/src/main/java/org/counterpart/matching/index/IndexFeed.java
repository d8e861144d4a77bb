package org.counterpart.matching.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.event.ReadRecord;
import org.counterpart.matching.event.RecordReader;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.log.Backoff;
import org.counterpart.matching.log.Log;
import org.counterpart.matching.log.LoopThread;
import org.counterpart.matching.log.Progress;
import org.jboss.logging.Logger;

/**
 * Reads the log into the index, from its beginning or from where a checkpoint ends, and follows it
 * for ever.
 */
final class IndexFeed implements LoopThread.Stoppable {

  private static final Logger LOG = Logger.getLogger(IndexFeed.class);
  private static final int MOST_RECORDS = 1000;

  /** So many are taken in at once while the index catches up: threads share the work on them. */
  private static final int MANY_RECORDS = 20_000;

  private final Log log;
  private final RecordReader reader;
  private final MatchingIndex index;
  private final Checkpoints checkpoints;
  private final Progress progress;
  private final AtomicLong lag;
  private final IndexStart start;
  private final Duration poll;
  private final Backoff backoff;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private boolean restored;

  IndexFeed(
      Log log,
      RecordReader reader,
      MatchingIndex index,
      Checkpoints checkpoints,
      Progress progress,
      AtomicLong lag,
      IndexStart start,
      MatchingConfig.Log config) {
    this.log = log;
    this.reader = reader;
    this.index = index;
    this.checkpoints = checkpoints;
    this.progress = progress;
    this.lag = lag;
    this.start = start;
    poll = config.poll();
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
        followUntilItFails();
      }
    } catch (InterruptedException | InterruptException e) {
      LOG.debug("The index feed was interrupted");
    }
  }

  private void followUntilItFails() throws InterruptedException {
    try (Consumer<String, byte[]> consumer = log.consumer(MOST_RECORDS)) {
      begin(consumer);
      while (isRunning()) {
        takeIn(consumer);
        backoff.reset();
      }
    } catch (InterruptException | WakeupException e) {
      throw e;
    } catch (RuntimeException e) {
      Duration wait = backoff.next();
      LOG.warnf("The index cannot follow the log, next try in %s: %s", wait, e.toString());
      stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** After a failure it goes on where it was: what is in memory is still right. */
  private void begin(Consumer<String, byte[]> consumer) {
    List<TopicPartition> partitions = Log.partitions(consumer, Topics.READ);
    consumer.assign(partitions);
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    restoreOnce(begins, ends);
    partitions.forEach(partition -> consumer.seek(partition, progress.next(partition)));
    boolean starting = !progress.isCaughtUp();
    progress.aimAt(ends);
    start.aimAt(ends, from(begins));
    if (starting && progress.isCaughtUp()) {
      // There is nothing yet, or nothing behind the checkpoint.
      start.report(ends, true, index.snapshot().partners());
    }
  }

  private void restoreOnce(Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {
    if (!restored) {
      checkpoints
          .restore(index, begins, ends)
          .ifPresent(
              checkpoint -> {
                start.restored(checkpoint);
                progress.reach(checkpoint.next());
              });
      restored = true;
    }
  }

  /** Where reading begins. */
  private Map<TopicPartition, Long> from(Map<TopicPartition, Long> begins) {
    Map<TopicPartition, Long> from = new HashMap<>();
    begins.forEach((where, begin) -> from.put(where, Math.max(begin, progress.next(where))));
    return from;
  }

  private void takeIn(Consumer<String, byte[]> consumer) {
    boolean starting = !progress.isCaughtUp();
    List<ConsumerRecord<String, byte[]>> records = poll(consumer, starting ? MANY_RECORDS : 1);
    Map<TopicPartition, Long> reached = positions(consumer);
    long polled = System.nanoTime();
    List<ReadRecord> read = read(records);
    long parsed = System.nanoTime();
    boolean ready = progress.isCaughtUpWith(reached);
    if (!ready) {
      index.absorb(read);
    } else if (starting || !read.isEmpty()) {
      index.apply(read);
    }
    lag.set(Log.lag(consumer));
    if (starting) {
      start.took(parsed - polled, System.nanoTime() - parsed);
      start.report(reached, ready, index.snapshot().partners());
    }
    progress.reach(reached);
    if (ready) {
      checkpoints.caughtUp(reached, () -> index.moment(reached));
    }
  }

  /** What is there, until it is enough or there is no more. */
  private List<ConsumerRecord<String, byte[]>> poll(Consumer<String, byte[]> consumer, int enough) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    int before;
    do {
      before = records.size();
      consumer.poll(poll).forEach(records::add);
    } while (isRunning()
        && records.size() < enough
        && records.size() > before
        && !progress.isCaughtUpWith(positions(consumer)));
    return records;
  }

  private static Map<TopicPartition, Long> positions(Consumer<?, ?> consumer) {
    Map<TopicPartition, Long> positions = new HashMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      positions.put(partition, consumer.position(partition));
    }
    return positions;
  }

  /** In the order of the records, whoever reads them. */
  private List<ReadRecord> read(List<ConsumerRecord<String, byte[]>> records) {
    return records.size() < MOST_RECORDS
        ? records.stream().map(reader::read).toList()
        : records.parallelStream().map(reader::read).toList();
  }

  private boolean isRunning() {
    return stopped.getCount() > 0;
  }
}
