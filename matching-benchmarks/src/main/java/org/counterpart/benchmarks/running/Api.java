package org.counterpart.benchmarks.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** Calls the services as any client would. Safe for use by several threads. */
public final class Api implements AutoCloseable {

  public static final ObjectMapper JSON = new ObjectMapper();

  /** Long, because the import of a chunk is one request. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  public HttpResponse<String> send(
      String method, String url, String token, String mediaType, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", mediaType)
            .method(method, BodyPublishers.ofString(body));
    return send(request.build());
  }

  public String get(String url, String token) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .build();
    return expect(200, send(request));
  }

  public JsonNode json(String url, String token) {
    return parse(get(url, token));
  }

  /** All items of a list that comes in pages. */
  public List<JsonNode> all(String url, String token) {
    List<JsonNode> items = new ArrayList<>();
    String separator = url.contains("?") ? "&" : "?";
    String cursor = "";
    while (cursor != null) {
      JsonNode page = json(url + separator + "limit=200" + cursor, token);
      page.required("items").forEach(items::add);
      cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : null;
    }
    return items;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new RunFailedException(request.method() + " " + request.uri() + " failed: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException("interrupted", e);
    }
  }

  public static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new RunFailedException("not JSON: " + e.getMessage(), e);
    }
  }

  /** The body of an answer with this status. */
  public static String expect(int status, HttpResponse<String> response) {
    if (response.statusCode() != status) {
      throw new RunFailedException(
          "%s %s answered %d rather than %d: %s"
              .formatted(
                  response.request().method(),
                  response.uri(),
                  response.statusCode(),
                  status,
                  response.body()));
    }
    return response.body();
  }

  @Override
  public void close() {
    client.close();
  }
}
