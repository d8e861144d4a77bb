package org.counterpart.benchmarks.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterpart.engine.Part;
import org.counterpart.engine.Share;
import org.counterpart.engine.Weights;

/** Reads weights, and writes them as {@link Weights#read} reads them, always in the same order. */
final class WeightsFile {

  private WeightsFile() {}

  /**
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException when it holds no weights
   */
  static Weights read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return Weights.read(reader);
    }
  }

  static String text(Weights weights) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Shares in units of 2^-16 that sum to 65536; written by matching-benchmarks/fit.\n");
    text.append("version=").append(weights.version()).append('\n');
    text.append("must-have=").append(weights.mustHave()).append('\n');
    text.append("by-reference=").append(weights.byReference()).append('\n');
    text.append("lapsing=").append(weights.lapsing()).append('\n');
    for (Part part : Part.values()) {
      Share share = weights.shares().get(part);
      if (share != null) {
        text.append(part.label()).append(".share=").append(share.units()).append('\n');
        text.append(part.label()).append(".scale=").append(share.scale()).append('\n');
        text.append(part.label()).append(".bend=").append(share.bend()).append('\n');
      }
    }
    return text.toString();
  }
}
