package org.counterpart.profile.directory;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.counterpart.profile.directoryindex.DirectoryIndex;
import org.counterpart.profile.directoryindex.Listed;

/** A new index that takes a batch over while the database is asked for the next one. */
final class IndexBuild {
  private final DirectoryIndex index = new DirectoryIndex();
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /** Waits for the batch before, so that two are in memory at most. */
  void take(List<Listed> batch) {
    last.join();
    last = CompletableFuture.runAsync(() -> index.apply(List.of(), batch));
  }

  /** The index, once it has taken everything. */
  DirectoryIndex finished() {
    last.join();
    return index;
  }
}
