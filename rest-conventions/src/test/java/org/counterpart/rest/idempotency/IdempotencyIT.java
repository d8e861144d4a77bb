package org.counterpart.rest.idempotency;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.rest.sample.Requests.asPartner;
import static org.counterpart.rest.sample.Requests.assertProblem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.counterpart.rest.sample.Gate;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class IdempotencyIT {
  @Inject AgroalDataSource database;
  @Inject IdempotencyStore store;
  @Inject KeptAnswers kept;
  @Inject Gate gate;

  private final UUID partner = UUID.randomUUID();
  private final String key = UUID.randomUUID().toString();
  private final String title = "note " + key;

  @Test
  void shouldReplayTheWholeAnswer() throws SQLException {
    Response first = post(partner, key, title);
    Response second = post(partner, key, title);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo("\"1\"");
    assertThat(second.contentType()).startsWith("application/json");
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(notes(title)).isEqualTo(1);
  }

  @Test
  void shouldForgetAnswersAboutWhatIsErased() throws SQLException {
    // given
    Response mine = post(partner, key, title);
    UUID other = UUID.randomUUID();
    post(other, key, title);
    String location = mine.header("Location");
    UUID note = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));

    // when
    int aboutNobody = forget(UUID.randomUUID());
    int aboutNote = forget(note);
    int aboutPartner = forget(other);

    // then
    assertThat(List.of(aboutNobody, aboutNote, aboutPartner)).containsExactly(0, 1, 1);
    assertThat(post(partner, key, title).header("Idempotency-Replayed")).isNull();
  }

  private int forget(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> kept.forget(id));
  }

  @Test
  void shouldReplayAPlainAnswer() throws SQLException {
    String first = postPlainly();
    String second = postPlainly();

    assertThat(second).isEqualTo(first);
    assertThat(notes(title)).isEqualTo(1);
  }

  @Test
  void shouldTakeTheSameContentForTheSame() {
    Response first =
        asPartner(partner).header("Idempotency-Key", key).body(json(title)).post("/notes");
    Response second =
        asPartner(partner)
            .header("Idempotency-Key", key)
            .body("\n" + json(title).replace(":", " : "))
            .post("/notes");

    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void shouldCreateTwiceWithoutAKey() throws SQLException {
    asPartner(partner).body(json(title)).post("/notes").then().statusCode(201);
    asPartner(partner).body(json(title)).post("/notes").then().statusCode(201);

    assertThat(notes(title)).isEqualTo(2);
  }

  @Test
  void shouldRefuseTheKeyForAnotherBody() throws SQLException {
    post(partner, key, title);

    Response other = post(partner, key, title + " changed");

    assertProblem(other, 422, "idempotency-key-reused");
    assertThat(notes(title + " changed")).isZero();
  }

  @Test
  void shouldKeepTheKeysOfCallersApart() throws SQLException {
    Response mine = post(partner, key, title);
    Response theirs = post(UUID.randomUUID(), key, title);

    assertThat(theirs.statusCode()).isEqualTo(201);
    assertThat(theirs.asString()).isNotEqualTo(mine.asString());
    assertThat(notes(title)).isEqualTo(2);
  }

  @Test
  void shouldKeepTheKeysOfOperationsApart() throws SQLException {
    post(partner, key, title).then().statusCode(201);
    postPlainly();

    assertThat(notes(title)).isEqualTo(2);
  }

  @Test
  void shouldStoreNothingOfWhatFailed() throws SQLException {
    gate.failing(true);
    try {
      assertProblem(post(partner, key, title), 503, "unavailable");
    } finally {
      gate.failing(false);
    }
    assertThat(notes(title)).isZero();

    Response second = post(partner, key, title);

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(notes(title)).isEqualTo(1);
  }

  @Test
  void shouldStoreNothingOfWhatWasInvalid() {
    Response invalid =
        asPartner(partner).header("Idempotency-Key", key).body("{\"title\":\"\"}").post("/notes");
    assertProblem(invalid, 422, "validation");

    assertThat(post(partner, key, title).statusCode()).isEqualTo(201);
  }

  @Test
  void shouldLetADuplicateWaitForTheFirst() throws Exception {
    gate.close();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<Response> call = () -> post(partner, key, title);
      Future<Response> first = threads.submit(call);
      gate.awaitArrival();
      List<Future<Response>> others = Stream.generate(() -> threads.submit(call)).limit(3).toList();
      gate.open();

      String body = first.get(20, SECONDS).asString();
      for (Future<Response> other : others) {
        assertThat(other.get(20, SECONDS).statusCode()).isEqualTo(201);
        assertThat(other.get().asString()).isEqualTo(body);
      }
    } finally {
      gate.open();
    }
    assertThat(notes(title)).isEqualTo(1);
  }

  @Test
  void shouldRefuseAnotherBodyThatCameInBetween() throws Exception {
    gate.close();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Response> first = threads.submit(() -> post(partner, key, title));
      gate.awaitArrival();
      Future<Response> second = threads.submit(() -> post(partner, key, title + "!"));
      gate.open();

      assertThat(first.get(20, SECONDS).statusCode()).isEqualTo(201);
      assertProblem(second.get(20, SECONDS), 422, "idempotency-key-reused");
    } finally {
      gate.open();
    }
  }

  static List<String> badKeys() {
    return List.of("a b", "k".repeat(256), "schlüssel");
  }

  @ParameterizedTest
  @MethodSource("badKeys")
  void shouldRefuseAKeyThatIsNone(String bad) throws SQLException {
    assertProblem(post(partner, bad, title), 400, "invalid-idempotency-key");
    assertThat(notes(title)).isZero();
  }

  @Test
  void shouldForgetWhatIsExpired() throws SQLException {
    post(partner, key, title).then().statusCode(201);

    store.deleteOlderThan(Duration.ofHours(1));
    assertThat(post(partner, key, title).header("Idempotency-Replayed")).isEqualTo("true");

    store.deleteOlderThan(Duration.ofMinutes(-1));
    assertThat(post(partner, key, title).header("Idempotency-Replayed")).isNull();
  }

  private Response post(UUID caller, String idempotencyKey, String text) {
    return asPartner(caller)
        .header("Idempotency-Key", idempotencyKey)
        .body(json(text))
        .post("/notes");
  }

  private String postPlainly() {
    return asPartner(partner)
        .header("Idempotency-Key", key)
        .body(json(title))
        .post("/notes/plain")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static String json(String text) {
    return "{\"title\":\"" + text + "\"}";
  }

  private int notes(String text) throws SQLException {
    try (var connection = database.getConnection();
        var count = connection.prepareStatement("SELECT count(*) FROM note WHERE title = ?")) {
      count.setString(1, text);
      try (var row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
