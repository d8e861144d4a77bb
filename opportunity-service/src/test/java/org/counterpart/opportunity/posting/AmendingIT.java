package org.counterpart.opportunity.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Log;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class AmendingIT {
  private final Api poster = Api.of(UUID.randomUUID());
  private JsonNode posted;
  private String id;

  @BeforeEach
  void post() {
    Taxonomy.known();
    posted = poster.created(Api.complete());
    id = posted.get("id").asText();
  }

  @Test
  void shouldChangeWhatIsNamedAndRemoveWhatIsNull() {
    poster
        .amend(id, 1, "{\"title\":\"Another title\",\"value\":{\"amount\":5},\"industry\":null}")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("title", equalTo("Another title"))
        .body("value.amount", equalTo(5))
        .body("value.currency", equalTo("EUR"))
        .body("industry", nullValue())
        .body("details", equalTo(posted.get("details").asText()));

    JsonNode event = Api.json(Log.await("opportunities", id, 2).getLast().value());
    assertThat(event.get("version").asInt()).isEqualTo(2);
    assertThat(event.get("title").asText()).isEqualTo("Another title");
    assertThat(event.get("postedAt")).isEqualTo(posted.get("postedAt"));
  }

  @Test
  void shouldChangeAndRemoveTiers() {
    poster
        .amend(id, 1, "{\"details\":null,\"full\":{\"text\":\"Linz, hall 4\"}}")
        .then()
        .statusCode(200)
        .body("details", nullValue())
        .body("full.text", equalTo("Linz, hall 4"))
        .body("full.customerName", equalTo("FULL-TIER Alpine Machines AG"));

    poster.amend(id, 2, "{\"full\":null}").then().statusCode(200).body("full", nullValue());
    poster.read(id).then().body("full", nullValue(), "details", nullValue());
  }

  @Test
  void shouldKeepTheVersionWhenThePatchChangesNothing() {
    poster.amend(id, 1, "{}").then().statusCode(200).header("ETag", "\"1\"");
    poster.amend(id, 1, "{\"industry\":\"manufacturing\"}").then().header("ETag", "\"1\"");

    assertThat(Log.await("opportunities", id, 1)).hasSize(1);
  }

  @Test
  void shouldTakeBackAWholeDocumentAsItWasRead() {
    poster.amend(id, 1, posted.toString()).then().statusCode(200).header("ETag", "\"1\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"id\":\"x\"", "\"state\":\"FILLED\"", "\"version\":9", "\"posterId\":\"x\""})
  void shouldNotChangeWhatIsReadOnly(String member) {
    poster
        .amend(id, 1, "{" + member + "}")
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("read-only")));
    unchanged();
  }

  @Test
  void shouldRefuseAPatchThatIsNoObject() {
    poster.amend(id, 1, "[1]").then().statusCode(422).body("errors.pointer", equalTo(List.of("")));
    poster
        .amend(id, 1, "{\"titel\":\"x\"}")
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("unknown-property")))
        .body("errors.pointer", equalTo(List.of("/titel")));
    poster
        .amend(id, 1, "{\"startDate\":17}")
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/startDate")));
    unchanged();
  }

  @Test
  void shouldRefuseWhatCouldNotBePosted() {
    poster
        .amend(id, 1, "{\"title\":null,\"requirements\":[]}")
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/title", "/requirements")));
    unchanged();
  }

  @Test
  void shouldNeedTheCurrentVersion() {
    poster
        .amend(id, 7, "{\"title\":\"x\"}")
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:counterpart:problem:stale"));
    poster
        .request()
        .body("{\"title\":\"x\"}")
        .patch("/opportunities/{id}", id)
        .then()
        .statusCode(428)
        .body("type", equalTo("urn:counterpart:problem:precondition-required"));
    poster.cancel(id, 7, "{}").then().statusCode(412);
    poster.request().post("/opportunities/{id}/posting", id).then().statusCode(428);
    poster.request().body("{}").post("/opportunities/{id}/cancellation", id).then().statusCode(428);
    unchanged();
  }

  @Test
  void shouldLetOneWinWhenSeveralAmendTheSameVersion() throws Exception {
    List<Callable<Response>> amends =
        IntStream.range(0, 8)
            .mapToObj(
                i -> (Callable<Response>) () -> poster.amend(id, 1, "{\"title\":\"No " + i + "\"}"))
            .toList();
    List<Integer> statuses;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      statuses = threads.invokeAll(amends).stream().map(AmendingIT::status).sorted().toList();
    }

    assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    poster.read(id).then().header("ETag", "\"2\"");
    assertThat(Log.await("opportunities", id, 2)).hasSize(2);
  }

  private static int status(Future<Response> response) {
    return response.resultNow().statusCode();
  }

  private void unchanged() {
    assertThat(Api.json(poster.read(id))).isEqualTo(posted);
    assertThat(Log.read("opportunities", id)).hasSizeLessThanOrEqualTo(1);
  }
}
