package org.counterpart.stack.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.counterpart.stack.part.PartFailedException;

/** The few requests that the sample takes. */
final class Http {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  HttpResponse<String> get(String url, String token) {
    return send(HttpRequest.newBuilder(URI.create(url)), token);
  }

  HttpResponse<String> post(String url, String token, Map<String, String> headers, String body) {
    var request = HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request, token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String token) {
    request.timeout(PATIENCE).header("Authorization", "Bearer " + token);
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new PartFailedException("a request of the sample failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailedException("interrupted", e);
    }
  }

  /** The answer as it should be, or the reason to give up. */
  static String expect(int status, HttpResponse<String> response) {
    if (response.statusCode() != status) {
      throw new PartFailedException(
          "%s %s answered %d rather than %d:%n%s"
              .formatted(
                  response.request().method(),
                  response.uri(),
                  response.statusCode(),
                  status,
                  response.body()));
    }
    return response.body();
  }
}
