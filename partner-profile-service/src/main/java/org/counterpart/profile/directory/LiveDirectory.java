package org.counterpart.profile.directory;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.counterpart.profile.directoryindex.DirectoryIndex;
import org.counterpart.profile.directoryindex.Listed;
import org.jboss.logging.Logger;

/**
 * This instance's index of the directory. Whoever asks it gets everything that was committed
 * before, by whichever instance: it looks for changes first.
 */
@ApplicationScoped
class LiveDirectory {
  private static final Logger LOG = Logger.getLogger(LiveDirectory.class);
  private static final int TRANSACTION_SECONDS = 3_600;

  private final DirectoryChanges changes;
  private final ListedRows rows;
  private final DirectoryConfig config;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private volatile DirectoryIndex index = new DirectoryIndex();
  private String snapshot;

  /** When the last look that succeeded began, by {@link System#nanoTime}. */
  private long lookedAt;

  @Inject
  LiveDirectory(
      DirectoryChanges changes, ListedRows rows, DirectoryConfig config, MeterRegistry registry) {
    this.changes = changes;
    this.rows = rows;
    this.config = config;
    registry.gauge("directory.partners", this, live -> live.index.size());
  }

  /** The service takes no requests until everything is read. */
  void load(@Observes StartupEvent start) {
    catchUp(System.nanoTime());
  }

  @Scheduled(
      identity = "directory",
      every = "{directory.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    try {
      catchUp(System.nanoTime());
      changes.purge(config.keepChanges());
    } catch (RuntimeException e) {
      // The next look makes up for it, and a search that finds the same says so itself.
      LOG.warnf("Could not look for changes of the directory: %s", e.getMessage());
    }
  }

  /** Answers from everything that was committed before the call. */
  <T> T read(Function<DirectoryIndex, T> question) {
    catchUp(System.nanoTime());
    lock.readLock().lock();
    try {
      return question.apply(index);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** A look that began after {@code asked} while this one waited for it will do. */
  private synchronized void catchUp(long asked) {
    if (snapshot != null && lookedAt - asked > 0) {
      return;
    }
    var begin = System.nanoTime();
    takeOverChanges();
    lookedAt = begin;
  }

  private void takeOverChanges() {
    var since = snapshot == null ? null : changes.since(snapshot);
    if (since == null || !since.complete()) {
      readAll();
      return;
    }
    if (!since.partners().isEmpty()) {
      readAnew(since.partners());
    }
    snapshot = since.snapshot();
  }

  /** The snapshot comes first: what changes while it is read is read once more. */
  synchronized void readAll() {
    var begin = System.nanoTime();
    var next = changes.now();
    var build = new IndexBuild();
    inTransaction(() -> rows.all(build::take));
    index = build.finished();
    snapshot = next;
    var took = Duration.ofNanos(System.nanoTime() - begin);
    LOG.infof("Directory of %d partners read in %d ms", index.size(), took.toMillis());
  }

  private void readAnew(Collection<UUID> partners) {
    var gone = new HashSet<>(partners);
    inTransaction(
        () ->
            rows.of(
                partners,
                listed -> {
                  listed.stream().map(Listed::id).forEach(gone::remove);
                  apply(List.of(), listed);
                }));
    apply(gone, List.of());
  }

  private void apply(Collection<UUID> gone, List<Listed> listed) {
    lock.writeLock().lock();
    try {
      index.apply(gone, listed);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** A transaction of its own: reading everything takes longer than others may. */
  private static void inTransaction(Reading reading) {
    QuarkusTransaction.requiringNew()
        .timeout(TRANSACTION_SECONDS)
        .call(
            () -> {
              reading.read();
              return null;
            });
  }

  /** Reads from the database. */
  private interface Reading {
    void read() throws Exception;
  }
}
