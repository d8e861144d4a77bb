package org.counterpart.rest.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.rest.sample.Requests.asPartner;
import static org.counterpart.rest.sample.Requests.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.counterpart.rest.ratelimit.RateLimitIT.FewRequests;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FewRequests.class)
@WithTestResource(LocalStackResource.class)
class RateLimitIT {

  public static class FewRequests implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("rest.rate-limit.requests", "3", "rest.rate-limit.per", "10M");
    }
  }

  @Test
  void shouldRefuseWhoeverAsksTooMuch() {
    UUID partner = UUID.randomUUID();
    for (int left = 2; left >= 0; left--) {
      Response response = asPartner(partner).get("/notes");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.header("RateLimit-Policy")).isEqualTo("\"caller\";q=3;w=600");
      assertThat(response.header("RateLimit")).startsWith("\"caller\";r=" + left + ";t=");
    }

    Response refused = asPartner(partner).get("/notes");

    assertProblem(refused, 429, "rate-limited");
    assertThat(refused.header("RateLimit")).startsWith("\"caller\";r=0;t=");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 200);
  }

  @Test
  void shouldCountEachCallerForItself() {
    UUID greedy = UUID.randomUUID();
    for (int i = 0; i < 4; i++) {
      asPartner(greedy).get("/notes");
    }

    asPartner(UUID.randomUUID()).get("/notes").then().statusCode(200);
  }

  @Test
  void shouldCountWhoeverIsNotLoggedInByAddress() {
    for (int i = 0; i < 3; i++) {
      given().get("/public").then().statusCode(200);
    }

    assertProblem(given().get("/public"), 429, "rate-limited");
  }
}
