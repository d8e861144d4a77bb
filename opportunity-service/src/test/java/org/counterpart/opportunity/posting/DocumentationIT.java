package org.counterpart.opportunity.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DocumentationIT {
  private final Api poster = Api.of(UUID.randomUUID());

  @Test
  void shouldDescribeEveryOperation() {
    JsonNode paths = document().get("paths");

    List<String> operationIds = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (!method.getValue().isObject()) {
          continue;
        }
        assertThat(method.getValue().get("summary")).as(path.getKey()).isNotNull();
        assertThat(method.getValue().get("description")).as(path.getKey()).isNotNull();
        assertThat(method.getValue().get("tags")).as(path.getKey()).hasSize(1);
        operationIds.add(method.getValue().get("operationId").asText());
      }
    }
    assertThat(operationIds)
        .containsExactlyInAnyOrder(
            "createOpportunity",
            "listOpportunities",
            "readOpportunity",
            "amendOpportunity",
            "postOpportunity",
            "cancelOpportunity",
            "listOpportunityHistory",
            "exportPartnerData");
  }

  @Test
  void shouldShowBodiesThatReallyWork() {
    Taxonomy.known();

    String id = poster.created(Examples.OPEN).get("id").asText();
    poster.created(Examples.DRAFT);
    poster.amend(id, 1, Examples.PATCH).then().statusCode(200);
    poster.cancel(id, 2, Examples.CANCELLATION).then().statusCode(200);
  }

  @Test
  void shouldShowAnswersInTheirRealForm() {
    Taxonomy.known();
    JsonNode real = poster.created(Api.complete());
    JsonNode shown = Api.json(Examples.OWN);

    assertThat(real.propertyStream().map(Map.Entry::getKey))
        .containsAll(shown.propertyStream().map(Map.Entry::getKey).toList());
  }

  @Test
  void shouldDescribeTheTiersAsThePosterSeesThem() {
    JsonNode schemas = document().at("/components/schemas");

    assertThat(schemas.at("/OwnOpportunity/properties").has("details")).isTrue();
    assertThat(schemas.at("/OwnOpportunity/properties").has("title")).isTrue();
    assertThat(schemas.at("/OpportunitySummary/properties").has("title")).isTrue();
    assertThat(schemas.at("/OpportunitySummary/properties").has("details")).isFalse();
  }

  private static JsonNode document() {
    return Api.json(given().accept("application/json").get("/q/openapi?format=json"));
  }
}
