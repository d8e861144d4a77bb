package org.counterpart.matching.match;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.counterpart.matching.Facts;
import org.counterpart.matching.TestLog;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class LimitedReachIT {
  @Inject TestLog log;

  private final String ecosystem = "eco-" + Ids.next();
  private final String competency = "security:" + ecosystem;
  private final UUID limited = Ids.next();
  private final UUID unlimited = Ids.next();

  @Test
  void shouldFindALimitedPartnerOnlyInsideWhatItIsLimitedTo() {
    // given
    ObjectNode reach = in(Facts.partner(limited, competency), ecosystem, "another");
    reach.set("reachLimitedTo", Facts.array(ecosystem));
    log.partner(reach);
    log.partner(in(Facts.partner(unlimited, competency), ecosystem, "another"));

    // when
    UUID inside = posted(ecosystem);
    UUID elsewhere = posted("another");
    UUID anywhere = posted();

    // then
    awaitMatches(inside, limited, unlimited);
    awaitMatches(elsewhere, unlimited);
    awaitMatches(anywhere, unlimited);
    assertObstacle(anywhere, "reach-limited");
    assertObstacle(elsewhere, "outside-ecosystems");
  }

  private UUID posted(String... ecosystems) {
    UUID id = Ids.next();
    log.opportunity(in(Facts.opportunity(id, Ids.next(), competency), ecosystems));
    return id;
  }

  private static ObjectNode in(ObjectNode event, String... ecosystems) {
    event.set("ecosystems", Facts.array(ecosystems));
    return event;
  }

  private static void awaitMatches(UUID opportunity, UUID... partners) {
    String[] ids = Arrays.stream(partners).map(UUID::toString).toArray(String[]::new);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                asOperator()
                    .get("/opportunities/{id}/matches", opportunity)
                    .then()
                    .statusCode(200)
                    .body("items.partnerId", containsInAnyOrder(ids)));
  }

  private void assertObstacle(UUID opportunity, String code) {
    asOperator()
        .get("/opportunities/{id}/matches/{partner}", opportunity, limited)
        .then()
        .statusCode(200)
        .body("obstacles.code", contains(code));
  }

  private static RequestSpecification asOperator() {
    return given().auth().oauth2(Tokens.operator());
  }
}
