package org.counterpart.profile.ecosystem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.counterpart.profile.Api;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class EcosystemIT {
  private final String code = "eco-" + UUID.randomUUID();

  @Test
  void shouldBeCreatedReadAndChanged() {
    // when
    create(Map.of("id", code, "name", "Women in cloud", "kind", "PRACTICE"))
        .statusCode(201)
        .header("Location", endsWith("/ecosystems/" + code))
        .header("ETag", equalTo("\"1\""));

    // then
    Api.as(UUID.randomUUID())
        .get("/ecosystems/" + code)
        .then()
        .statusCode(200)
        .body("kind", equalTo("PRACTICE"))
        .body("retired", equalTo(false));
    Api.as(UUID.randomUUID())
        .get("/ecosystems?kind=PRACTICE&limit=200")
        .then()
        .body("items.id", hasItem(code));

    // and when
    change("\"1\"", "{\"description\":\"All of them.\"}")
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("name", equalTo("Women in cloud"))
        .body("description", equalTo("All of them."));

    // then
    change("\"1\"", "{\"name\":\"Stale\"}").statusCode(412);
    change("\"2\"", "{\"name\":null}").statusCode(422).body("errors.pointer", contains("/name"));
    create(Map.of("id", code, "name", "Again", "kind", "PRACTICE"))
        .statusCode(409)
        .body("type", endsWith("ecosystem-exists"));
  }

  @Test
  void shouldSayEverythingThatIsWrong() {
    create(Map.of("id", "Not a slug", "parent", "nowhere"))
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            contains("/name required", "/id id", "/kind required", "/parent parent"));
  }

  @Test
  void shouldGiveChaptersToCommunitiesAloneAndOneDeep() {
    create(Map.of("id", code, "name", "Geography", "kind", "GEOGRAPHY")).statusCode(201);
    chapter(code + "-1", code).statusCode(422);
    create(Map.of("id", code + "-2", "name", "Community", "kind", "COMMUNITY")).statusCode(201);
    chapter(code + "-3", code + "-2").statusCode(201).body("parent", equalTo(code + "-2"));
    chapter(code + "-4", code + "-3").statusCode(422).body("errors.pointer", contains("/parent"));
  }

  private static ValidatableResponse chapter(String id, String parent) {
    return create(Map.of("id", id, "name", "Chapter", "kind", "COMMUNITY", "parent", parent));
  }

  private static ValidatableResponse create(Map<String, String> body) {
    return Api.asOperator().body(body).post("/ecosystems").then();
  }

  private ValidatableResponse change(String ifMatch, String patch) {
    return Api.asOperator()
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch("/ecosystems/" + code)
        .then();
  }
}
