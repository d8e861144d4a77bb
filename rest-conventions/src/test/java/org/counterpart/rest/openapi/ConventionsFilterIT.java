package org.counterpart.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ConventionsFilterIT {
  private JsonPath document;

  @BeforeEach
  void read() {
    document = given().get("/q/openapi?format=json").jsonPath();
  }

  @Test
  void shouldBeOpenApi31() {
    assertThat(document.getString("openapi")).startsWith("3.1");
  }

  @Test
  void shouldDescribeEveryRefusalAsAProblem() {
    Map<String, Map<String, Object>> responses = document.getMap("components.responses");

    assertThat(responses).containsKeys("NotFound", "Validation", "TooLarge", "Unauthenticated");
    assertThat(responses.values())
        .allSatisfy(
            response ->
                assertThat(response.get("content"))
                    .hasToString(
                        "{application/problem+json={schema={$ref=#/components/schemas/Problem}}}"));
  }

  @Test
  void shouldSayWhatAnOperationRefuses() {
    assertThat(refusals("/notes", "get"))
        .containsExactlyInAnyOrder("400", "401", "403", "422", "429", "500", "503");
    assertThat(refusals("/notes", "post"))
        .containsExactlyInAnyOrder("400", "401", "403", "413", "415", "422", "429", "500", "503");
    assertThat(refusals("/notes/{id}", "patch")).contains("404", "412", "428");
    assertThat(refusals("/public", "get")).containsExactlyInAnyOrder("429", "500", "503");
  }

  @Test
  void shouldOfferTheIdempotencyKeyWhereSomethingIsCreated() {
    assertThat(document.getList("paths.'/notes'.post.parameters.$ref"))
        .containsExactly("#/components/parameters/IdempotencyKey");
    assertThat(document.getMap("paths.'/notes'.post.responses.'201'.headers"))
        .containsOnlyKeys("Location", "RateLimit", "RateLimit-Policy");
  }

  @Test
  void shouldWantATokenWhereARoleIsNeeded() {
    assertThat(document.getString("components.securitySchemes.bearer.type")).isEqualTo("http");
    assertThat(document.getString("components.securitySchemes.bearer.scheme")).isEqualTo("bearer");
    assertThat(document.getList("paths.'/notes'.get.security.bearer")).hasSize(1);
    assertThat(document.<Object>get("paths.'/public'.get.security")).isNull();
  }

  @Test
  void shouldNotDescribeJacksonsClasses() {
    assertThat(document.getMap("components.schemas")).doesNotContainKey("JsonNodeType");
  }

  private List<String> refusals(String path, String method) {
    Map<String, Object> responses =
        document.getMap("paths.'%s'.%s.responses".formatted(path, method));
    return responses.keySet().stream().filter(status -> !status.startsWith("2")).toList();
  }
}
