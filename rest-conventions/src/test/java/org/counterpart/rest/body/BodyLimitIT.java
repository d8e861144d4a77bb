package org.counterpart.rest.body;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class BodyLimitIT {
  private static final int MEGABYTE = 1 << 20;
  private static final byte[] TEN_MEGABYTES = json(10 * MEGABYTE);

  @TestHTTPResource("/notes")
  URI notes;

  @TestHTTPResource("/notes/import")
  URI imports;

  @Test
  void shouldRefuseTenMegabytes() throws Exception {
    assertTooLarge(post(notes, "application/json", BodyPublishers.ofByteArray(TEN_MEGABYTES)));
  }

  @Test
  void shouldRefuseTenMegabytesThatDoNotSayHowLongTheyAre() throws Exception {
    assertTooLarge(post(notes, "application/json", chunked(TEN_MEGABYTES)));
  }

  @Test
  void shouldRefuseOneByteTooMany() throws Exception {
    assertTooLarge(post(notes, "application/json", chunked(json(MEGABYTE + 1))));
  }

  @Test
  void shouldReadUpToTheLimit() throws Exception {
    HttpResponse<String> response =
        post(notes, "application/json", BodyPublishers.ofByteArray(json(MEGABYTE)));

    // It is the title that is too long, not the body.
    assertThat(response.statusCode()).isEqualTo(422);
  }

  @Test
  void shouldStreamWhereThatIsMeant() throws Exception {
    HttpResponse<String> sized =
        post(imports, "application/x-ndjson", BodyPublishers.ofByteArray(TEN_MEGABYTES));
    HttpResponse<String> chunked = post(imports, "application/x-ndjson", chunked(TEN_MEGABYTES));

    assertThat(sized.body()).isEqualTo(String.valueOf(TEN_MEGABYTES.length));
    assertThat(chunked.body()).isEqualTo(String.valueOf(TEN_MEGABYTES.length));
  }

  @Test
  void shouldGoOnServingAfterwards() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertTooLarge(post(notes, "application/json", chunked(TEN_MEGABYTES)));
    }

    HttpResponse<String> small =
        post(notes, "application/json", BodyPublishers.ofString("{\"title\":\"small\"}"));

    assertThat(small.statusCode()).isEqualTo(201);
  }

  @Test
  void shouldBeHeardByAClientThatWritesEverythingFirst() throws Exception {
    try (Socket socket = new Socket(notes.getHost(), notes.getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(head(TEN_MEGABYTES.length).getBytes(US_ASCII));
      out.write(TEN_MEGABYTES);

      String status =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
      assertThat(status).startsWith("HTTP/1.1 413");
    }
  }

  private static String head(int length) {
    return """
    POST /notes HTTP/1.1
    Host: localhost
    Authorization: Bearer %s
    Content-Type: application/json
    Content-Length: %d

    """
        .formatted(Tokens.operator(), length)
        .replace("\n", "\r\n");
  }

  private static BodyPublisher chunked(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  private static HttpResponse<String> post(URI to, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(to)
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + Tokens.operator())
            .header("Content-Type", type)
            .POST(body)
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static void assertTooLarge(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(response.body()).contains("urn:counterpart:problem:too-large", "1048576");
  }

  /** A JSON text of exactly this length. */
  private static byte[] json(int length) {
    byte[] text = new byte[length];
    Arrays.fill(text, (byte) 'a');
    byte[] start = "{\"title\":\"".getBytes(US_ASCII);
    System.arraycopy(start, 0, text, 0, start.length);
    text[length - 2] = '"';
    text[length - 1] = '}';
    return text;
  }
}
