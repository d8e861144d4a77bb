package org.counterpart.rest.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.rest.sample.Requests.asOperator;
import static org.counterpart.rest.sample.Requests.asPartner;
import static org.counterpart.rest.sample.Requests.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class TokensIT {
  private static final UUID PARTNER = UUID.randomUUID();

  static List<String> badTokens() {
    return List.of(
        Tokens.forAudience("somebody-else", PARTNER),
        Tokens.expired(PARTNER),
        Tokens.with(Map.of("iss", "https://elsewhere.example", "role", "operator")),
        Tokens.partner(PARTNER).replaceAll("\\.[^.]*$", ".c2lnbmF0dXJl"),
        "no-token");
  }

  @Test
  void shouldChallengeWhoeverSendsNoToken() {
    Response response = given().get("/notes");

    assertProblem(response, 401, "unauthenticated");
    assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void shouldRefuseATokenThatIsNotForUs(String token) {
    Response response = given().auth().oauth2(token).get("/notes");

    assertProblem(response, 401, "unauthenticated");
    assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
  }

  @Test
  void shouldRefuseABadTokenEvenWhereNoneIsNeeded() {
    Response response = given().auth().oauth2(Tokens.expired(PARTNER)).get("/public");

    assertProblem(response, 401, "unauthenticated");
  }

  @Test
  void shouldLetAnybodySeeWhatIsPublic() {
    given().get("/public").then().statusCode(200);
  }

  @Test
  void shouldRefuseAnotherRole() {
    assertProblem(asPartner().get("/notes/operators"), 403, "forbidden");
    asOperator().get("/notes/operators").then().statusCode(200);
  }

  @Test
  void shouldRefuseATokenWithoutRole() {
    Response response = given().auth().oauth2(Tokens.with(Map.of("sub", "somebody"))).get("/notes");

    assertProblem(response, 403, "forbidden");
  }

  @Test
  void shouldDenyWhatNobodyAnnotated() {
    assertProblem(asOperator().get("/unannotated"), 403, "forbidden");
    assertProblem(given().get("/unannotated"), 401, "unauthenticated");
  }

  @Test
  void shouldKnowTheCaller() {
    List<String> caller = asPartner(PARTNER).get("/notes/caller").jsonPath().getList("");

    assertThat(caller).containsExactly(PARTNER.toString(), "PARTNER", "person-at-" + PARTNER);
  }

  @Test
  void shouldWantAPartnerWhereOneIsNeeded() {
    assertProblem(asOperator().get("/notes/caller"), 403, "forbidden");
  }

  @Test
  void shouldWantAPartnerThatIsAnId() {
    String token = Tokens.with(Map.of("role", "partner", "partner_id", "17"));

    assertProblem(given().auth().oauth2(token).get("/notes/caller"), 403, "forbidden");
  }
}
