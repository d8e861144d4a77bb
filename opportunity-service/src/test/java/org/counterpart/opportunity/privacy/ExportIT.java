package org.counterpart.opportunity.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ExportIT {
  private final UUID partner = UUID.randomUUID();
  private final Api poster = Api.of(partner);

  @BeforeEach
  void taxonomy() {
    Taxonomy.known();
  }

  @Test
  void shouldExportOpportunitiesInAllTiersWithTheirHistories() {
    // given
    String id = poster.created(Api.complete()).get("id").asText();
    poster.amend(id, 1, "{\"title\":\"CANARY-title\"}").then().statusCode(200);
    Api.of(UUID.randomUUID()).created(Api.complete().put("title", "SOMEBODY-ELSE"));

    // when
    Response export = export(poster);

    // then
    export
        .then()
        .statusCode(200)
        .body("rows.opportunity.title", contains("CANARY-title"))
        .body("rows.opportunityHistory.action", contains("CREATED", "CHANGED"))
        .body("rows.opportunityHistory[1].changes[0].after", equalTo("CANARY-title"));
    assertThat(export.asString())
        .contains("DETAILS-TIER Sentinel", "FULL-TIER Alpine Machines AG")
        .doesNotContain("SOMEBODY-ELSE");
  }

  @Test
  void shouldBeOfThePartnerAndOperators() {
    poster.created(Api.complete());
    export(Api.of(UUID.randomUUID())).then().statusCode(404);
    Response byOperator = export(Api.ofOperator());
    byOperator.then().statusCode(200).body("rows.opportunity", hasSize(1));
    assertThat(byOperator.asString()).doesNotContain("TIER", "covers", "cancellationReason");
    Api.ofOperator()
        .request()
        .get("/partners/{id}/export", UUID.randomUUID())
        .then()
        .statusCode(200)
        .body("rows.opportunity", empty());
  }

  private Response export(Api caller) {
    return caller.request().get("/partners/{id}/export", partner);
  }
}
