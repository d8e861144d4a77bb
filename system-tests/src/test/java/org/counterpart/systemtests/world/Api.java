package org.counterpart.systemtests.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** HTTP as one caller does it: a base address and a bearer token. Safe for use by many threads. */
public final class Api {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final URI base;
  private final String token;

  /**
   * @param token null for a caller without one
   */
  public Api(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /**
   * What came back.
   *
   * @param body as sent, empty when there is none
   */
  public record Reply(int status, HttpHeaders headers, String body) {

    /** The body as JSON; missing when it is none. */
    public JsonNode json() {
      try {
        return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
      } catch (IOException e) {
        return MissingNode.getInstance();
      }
    }

    /** The entity tag. */
    public String etag() {
      return headers.firstValue("ETag").orElseThrow(() -> new AssertionError("no ETag: " + this));
    }

    /** The same reply, when it has this status. */
    public Reply expect(int expected) {
      if (status != expected) {
        throw new AssertionError("expected " + expected + ", got " + status + ": " + body);
      }
      return this;
    }
  }

  public Reply get(String path) {
    return send("GET", path, null, Map.of());
  }

  public Reply post(String path, Object body) {
    return send("POST", path, body, Map.of());
  }

  public Reply patch(String path, String etag, Object body) {
    return send(
        "PATCH",
        path,
        body,
        Map.of("If-Match", etag, "Content-Type", "application/merge-patch+json"));
  }

  /**
   * Any request; throws when there is no answer.
   *
   * @param body null for none, a string as it is, anything else as JSON
   */
  public Reply send(String method, String path, Object body, Map<String, String> headers) {
    try {
      return trySend(method, path, body, headers);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + base.resolve(path), e);
    }
  }

  /** The same for callers who know what to do when there is no answer. */
  public Reply trySend(String method, String path, Object body, Map<String, String> headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofSeconds(30))
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body != null && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Object body) throws IOException {
    return body instanceof String text ? text : JSON.writeValueAsString(body);
  }
}
