package org.counterpart.matching.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Optional;
import org.counterpart.engine.StoredFormException;
import org.counterpart.matching.checkpoint.UnusableCheckpointException.Kind;
import org.counterpart.matching.index.MatchingIndex;
import org.jboss.logging.Logger;

/** Fills the index from the file, or says why not. */
final class Restoring {

  private static final Logger LOG = Logger.getLogger(Restoring.class);

  private final CheckpointFile file;
  private final CheckpointMetrics metrics;

  Restoring(CheckpointFile file, CheckpointMetrics metrics) {
    this.file = file;
    this.metrics = metrics;
  }

  /** What was restored; empty, and the index with it, when that cannot be. */
  Optional<CheckpointHeader> restore(MatchingIndex index, Usability usability, Instant now) {
    try {
      file.tidy();
      return Optional.of(read(index, usability, now));
    } catch (NoSuchFileException e) {
      metrics.restore("absent");
      LOG.infof("There is no checkpoint at %s yet: the whole log is read", file.path());
    } catch (UnusableCheckpointException e) {
      unusable(e.kind(), e.getMessage());
    } catch (StoredFormException e) {
      unusable(e.isDamage() ? Kind.DAMAGED : Kind.REFUSED, "the engine's part: " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      unusable(Kind.DAMAGED, e.toString());
    }
    return Optional.empty();
  }

  private CheckpointHeader read(MatchingIndex index, Usability usability, Instant now)
      throws IOException {
    long began = System.nanoTime();
    try (CheckpointReader reader = new CheckpointReader(file.open())) {
      CheckpointHeader header = reader.header();
      metrics.kept(header.asOf(), Files.size(file.path()));
      usability.require(header, now);
      index.restore(reader.opportunities(header), reader.rest());
      metrics.restore("restored");
      LOG.infof(
          "Checkpoint of %s restored: %,d partners, %,d opportunities, %.1f s",
          header.asOf(),
          header.partners(),
          header.opportunities(),
          (System.nanoTime() - began) / 1e9);
      return header;
    }
  }

  private void unusable(Kind kind, String reason) {
    metrics.restore(kind.tag());
    String message = "The checkpoint %s is not used, and the whole log is read: %s";
    switch (kind) {
      case REFUSED -> LOG.infof(message, file.path(), reason);
      case DAMAGED -> LOG.warnf(message, file.path(), reason);
    }
  }
}
