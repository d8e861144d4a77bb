package org.counterpart.matching.log;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.common.TopicPartition;

/** How far a reader of the log has come; others can wait for it. Thread-safe. */
public final class Progress {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition advanced = lock.newCondition();
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private Map<TopicPartition, Long> target;
  private boolean caughtUp;

  /** The offset of the record to be read next; 0 in the beginning. */
  public long next(TopicPartition partition) {
    lock.lock();
    try {
      return next.getOrDefault(partition, 0L);
    } finally {
      lock.unlock();
    }
  }

  /** Sets, the first time only, what must be reached for having caught up. */
  public void aimAt(Map<TopicPartition, Long> ends) {
    lock.lock();
    try {
      target = target == null ? Map.copyOf(ends) : target;
      check();
    } finally {
      lock.unlock();
    }
  }

  /** Whether the start has been caught up with, or will have been with these offsets reached. */
  public boolean isCaughtUpWith(Map<TopicPartition, Long> offsets) {
    lock.lock();
    try {
      return caughtUp
          || (target != null
              && target.entrySet().stream()
                  .allMatch(to -> offsets.getOrDefault(to.getKey(), 0L) >= to.getValue()));
    } finally {
      lock.unlock();
    }
  }

  /** Everything before these offsets is done. */
  public void reach(Map<TopicPartition, Long> offsets) {
    lock.lock();
    try {
      next.putAll(offsets);
      check();
    } finally {
      lock.unlock();
    }
  }

  /** Whether what was there at the start has been read; stays true. */
  public boolean isCaughtUp() {
    lock.lock();
    try {
      return caughtUp;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until everything before these offsets is done and the start has been caught up with.
   *
   * @return false when it did not come to that in time
   */
  public boolean await(Map<TopicPartition, Long> offsets, Duration patience)
      throws InterruptedException {
    long left = patience.toNanos();
    lock.lockInterruptibly();
    try {
      while (!(caughtUp && isReached(offsets))) {
        if (left <= 0) {
          return false;
        }
        left = advanced.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void check() {
    caughtUp = caughtUp || (target != null && isReached(target));
    advanced.signalAll();
  }

  private boolean isReached(Map<TopicPartition, Long> offsets) {
    return offsets.entrySet().stream()
        .allMatch(wanted -> next.getOrDefault(wanted.getKey(), 0L) >= wanted.getValue());
  }
}
