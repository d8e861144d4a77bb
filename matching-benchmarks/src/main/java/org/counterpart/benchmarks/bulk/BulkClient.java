package org.counterpart.benchmarks.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.counterpart.benchmarks.running.RunFailedException;
import org.counterpart.benchmarks.running.RunningStack;

/** Sends and fetches files of partners, without holding them in memory. */
final class BulkClient implements AutoCloseable {
  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final int SHOWN = 2_000;

  private final RunningStack stack;
  private final HttpClient client = HttpClient.newHttpClient();

  BulkClient(RunningStack stack) {
    this.stack = stack;
  }

  /** Imports a file; how many records came to what. */
  String send(Path file, String type) {
    try {
      var request =
          request("/partners/import")
              .header("Content-Type", type)
              .POST(BodyPublishers.ofFile(file))
              .build();
      var answer = answer(request, BodyHandlers.ofInputStream());
      try (InputStream report = answer.body()) {
        if (answer.statusCode() != 200) {
          var said = new String(report.readNBytes(SHOWN), StandardCharsets.UTF_8);
          throw new RunFailedException(
              "The import was answered " + answer.statusCode() + ": " + said);
        }
        report.transferTo(OutputStream.nullOutputStream());
      }
      return answer.headers().firstValue("Import-Summary").orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exports everything into a file; how large it is. */
  String fetch(Path file, String type) {
    try {
      var request = request("/partners/export").header("Accept", type).GET().build();
      var answer = answer(request, BodyHandlers.ofFile(file));
      if (answer.statusCode() != 200) {
        throw new RunFailedException("The export was answered " + answer.statusCode());
      }
      return "%,d MB".formatted(Files.size(file) / 1_000_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> body) throws IOException {
    try {
      return client.send(request, body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException("interrupted", e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(stack.partnerProfile() + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + stack.operatorToken());
  }

  @Override
  public void close() {
    client.close();
  }
}
