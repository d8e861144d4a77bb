package org.counterpart.matching.demand;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.counterpart.matching.Facts;
import org.counterpart.matching.TestLog;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class UnmetDemandIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject TestLog log;

  private final String ecosystem = "eco-" + Ids.next();
  private final String security = "security:" + ecosystem;
  private final String data = "data:" + ecosystem;

  @Test
  void shouldCountWhatNobodyInsideCovers() {
    // given: one inside, and one outside who could do the rest
    log.partner(inside(Facts.partner(Ids.next(), security)));
    log.partner(Facts.partner(Ids.next(), data));
    UUID posted = Ids.next();
    ObjectNode opportunity = inside(Facts.opportunity(posted, Ids.next(), security));
    opportunity.set("countries", Facts.array("DE"));
    opportunity.putObject("value").put("amount", 2_500_000).put("currency", "EUR");
    opportunity.set("missing", Facts.missing(security, data));
    opportunity.set("requirements", Facts.missing(security, data));

    // when
    log.opportunity(opportunity);

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                demand()
                    .body("opportunities", equalTo(1))
                    .body("complete", equalTo(true))
                    .body("items.competency", contains(data))
                    .body("items.country", contains("DE"))
                    .body("items.opportunities", contains(1))
                    .body("items.seats", contains(1))
                    .body("items[0].value[0].amount", equalTo(1_250_000))
                    .body("items[0].value[0].currency", equalTo("EUR")));

    // and when
    log.opportunity(opportunity.put("version", 2).put("state", "FILLED"));

    // then
    await().atMost(PATIENCE).untilAsserted(() -> demand().body("items", empty()));
  }

  @Test
  void shouldCountTheSeatsThatWhoIsThereCannotFill() {
    // given: one gold, who counts as four people, where seven are asked for
    log.partner(inside(Facts.partner(Ids.next(), security)));
    ObjectNode opportunity = inside(Facts.opportunity(Ids.next(), Ids.next(), security));
    opportunity.set("missing", Facts.missing(security));
    ((ObjectNode) opportunity.at("/missing/0")).put("seats", 7);

    // when
    log.opportunity(opportunity);

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> demand().body("items.seats", contains(3)).body("counted", equalTo(1)));
  }

  @Test
  void shouldAddUpTheChaptersThatACommunityNamesEachOpportunityOnce() {
    // given: one inside the community and its chapter, one inside the chapter
    ObjectNode both = Facts.opportunity(Ids.next(), Ids.next(), security);
    both.set("ecosystems", Facts.array(ecosystem, ecosystem + "-de"));
    ObjectNode chapter = Facts.opportunity(Ids.next(), Ids.next(), data);
    chapter.set("ecosystems", Facts.array(ecosystem + "-de"));

    // when
    log.opportunity(both);
    log.opportunity(chapter);

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                demand("?chapter=" + ecosystem + "-de&chapter=" + ecosystem + "-at")
                    .body("opportunities", equalTo(2))
                    .body("items.opportunities", contains(1, 1)));
    demand().body("opportunities", equalTo(1)).body("items.competency", contains(security));
  }

  @Test
  void shouldShowItToOperatorsAlone() {
    for (String other : new String[] {Tokens.partner(Ids.next()), Tokens.integrator()}) {
      given()
          .auth()
          .oauth2(other)
          .get("/ecosystems/{id}/unmet-demand", ecosystem)
          .then()
          .statusCode(403);
    }
  }

  private ObjectNode inside(ObjectNode event) {
    event.set("ecosystems", Facts.array(ecosystem));
    return event;
  }

  private ValidatableResponse demand() {
    return demand("");
  }

  private ValidatableResponse demand(String query) {
    return given()
        .auth()
        .oauth2(Tokens.operator())
        .get("/ecosystems/{id}/unmet-demand" + query, ecosystem)
        .then()
        .statusCode(200);
  }
}
