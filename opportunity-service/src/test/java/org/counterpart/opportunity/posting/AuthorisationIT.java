package org.counterpart.opportunity.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class AuthorisationIT {
  private static final Map<String, BiFunction<Api, String, Response>> ON_ONE =
      Map.of(
          "read", Api::read,
          "amend", (api, id) -> api.amend(id, 1, "{\"title\":\"Mine now\"}"),
          "post", (api, id) -> api.post(id, 1),
          "cancel", (api, id) -> api.cancel(id, 1, "{}"));

  private final Api poster = Api.of(UUID.randomUUID());
  private JsonNode draft;

  @BeforeEach
  void aDraft() {
    Taxonomy.known();
    draft = poster.created(Api.draft());
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "amend", "post", "cancel"})
  void shouldHideSomebodyElsesOpportunity(String operation) {
    Api stranger = Api.of(UUID.randomUUID());

    Response somebodyElses = ON_ONE.get(operation).apply(stranger, id());
    Response nobodys = ON_ONE.get(operation).apply(stranger, UUID.randomUUID().toString());

    assertThat(somebodyElses.statusCode()).isEqualTo(404);
    assertThat(Api.json(somebodyElses).get("detail")).isEqualTo(Api.json(nobodys).get("detail"));
    assertThat(nobodys.statusCode()).isEqualTo(404);
    unchanged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "amend", "post", "cancel"})
  void shouldNeedARoleThatMay(String operation) {
    ON_ONE.get(operation).apply(new Api(Tokens.integrator()), id()).then().statusCode(403);
    ON_ONE
        .get(operation)
        .apply(new Api(Tokens.with(Map.of("role", "guest"))), id())
        .then()
        .statusCode(403);
    ON_ONE
        .get(operation)
        .apply(new Api(Tokens.with(Map.of("role", "partner"))), id())
        .then()
        .statusCode(403);
    unchanged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"amend", "post", "cancel"})
  void shouldLetOperatorsChangeNothing(String operation) {
    ON_ONE.get(operation).apply(Api.ofOperator(), id()).then().statusCode(403);
    Api.ofOperator().create(Api.complete()).then().statusCode(403);
    unchanged();
  }

  @Test
  void shouldNeedAToken() {
    List.of(
            given().get("/opportunities"),
            given().contentType("application/json").body("{}").post("/opportunities"),
            given().get("/opportunities/{id}", id()),
            given().contentType("application/json").body("{}").patch("/opportunities/{id}", id()),
            given().post("/opportunities/{id}/posting", id()),
            given()
                .contentType("application/json")
                .body("{}")
                .post("/opportunities/{id}/cancellation", id()))
        .forEach(
            response ->
                response
                    .then()
                    .statusCode(401)
                    .contentType(startsWith("application/problem+json"))
                    .body("type", equalTo("urn:counterpart:problem:unauthenticated")));
    unchanged();
  }

  @Test
  void shouldShowOperatorsNoTierBeyondTheTeaser() {
    poster.post(id(), 1).then().statusCode(200);

    Response one = Api.ofOperator().read(id());
    Response list = Api.ofOperator().request().queryParam("limit", 200).get("/opportunities");

    one.then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("title", equalTo(draft.get("title").asText()));
    assertThat(one.asString() + list.asString())
        .contains(id())
        .doesNotContain(
            "DETAILS-TIER", "FULL-TIER", "\"details\"", "\"full\"", "\"covers\"", "customerName");
  }

  @Test
  void shouldListNobodyElsesOpportunities() {
    Api stranger = Api.of(UUID.randomUUID());

    assertThat(Api.json(stranger.request().get("/opportunities")).get("items")).isEmpty();
  }

  @Test
  void shouldNotCallWhatIsNoIdAnOpportunity() {
    poster.read("not-a-uuid").then().statusCode(404);
  }

  private String id() {
    return draft.get("id").asText();
  }

  private void unchanged() {
    assertThat(Api.json(poster.read(id()))).isEqualTo(draft);
  }
}
