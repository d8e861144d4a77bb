package org.counterpart.benchmarks.realinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.benchmarks.running.Api;
import org.counterpart.benchmarks.running.Progress;
import org.counterpart.benchmarks.running.RunFailedException;
import org.counterpart.benchmarks.running.RunningStack;

/** Loads the taxonomy and the partners through the API, chunk by chunk. */
final class PartnerImport {

  private static final int CHUNK = 500;
  private static final int SHOWN_REJECTIONS = 5;

  private final RunningStack stack;
  private final Api api;
  private final Progress progress;
  private final Map<String, UUID> ids = new HashMap<>();
  private int rejected;

  PartnerImport(RunningStack stack, Api api, Progress progress) {
    this.stack = stack;
    this.api = api;
    this.progress = progress;
  }

  /**
   * What came of an import.
   *
   * @param ids ids of the partners by external id
   */
  record Imported(Map<String, UUID> ids, int rejected, Duration time) {

    double perSecond() {
      return ids.size() / (time.toMillis() / 1000.0);
    }
  }

  /** Puts a scheme; nothing changes when it is there already. */
  void taxonomy(String scheme, Path file) throws IOException {
    var response =
        api.send(
            "PUT",
            stack.partnerProfile() + "/taxonomies/" + scheme,
            stack.operatorToken(),
            "application/json",
            Files.readString(file));
    if (response.statusCode() != 201) {
      Api.expect(200, response);
    }
  }

  /**
   * Imports up to {@code most} partners.
   *
   * @throws RunFailedException when a chunk is refused as a whole
   */
  Imported partners(Path file, int most) throws IOException {
    long startedAt = System.nanoTime();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      List<String> chunk = new ArrayList<>(CHUNK);
      int read = 0;
      String line = lines.readLine();
      while (line != null && read < most) {
        chunk.add(line);
        read++;
        if (chunk.size() == CHUNK) {
          send(chunk, startedAt);
        }
        line = lines.readLine();
      }
      if (!chunk.isEmpty()) {
        send(chunk, startedAt);
      }
    }
    return new Imported(Map.copyOf(ids), rejected, since(startedAt));
  }

  private void send(List<String> chunk, long startedAt) {
    String report =
        Api.expect(
            200,
            api.send(
                "POST",
                stack.partnerProfile() + "/partners/import",
                stack.operatorToken(),
                "application/x-ndjson",
                String.join("\n", chunk) + "\n"));
    report.lines().map(Api::parse).forEach(this::note);
    chunk.clear();
    if (ids.size() % (4 * CHUNK) < CHUNK) {
      double seconds = since(startedAt).toMillis() / 1000.0;
      progress.step(
          "%d partners imported, %.0f a second".formatted(ids.size(), ids.size() / seconds));
    }
  }

  private void note(JsonNode line) {
    if (line.hasNonNull("id")) {
      ids.put(line.get("externalId").asText(), UUID.fromString(line.get("id").asText()));
      return;
    }
    rejected++;
    if (rejected <= SHOWN_REJECTIONS) {
      progress.step("rejected: " + line);
    }
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
