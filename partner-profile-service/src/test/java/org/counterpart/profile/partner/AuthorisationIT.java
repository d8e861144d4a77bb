package org.counterpart.profile.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.profile.Api;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tokens;
import org.junit.jupiter.api.Test;

/** Every operation against everybody who must not: an operation without a row here fails. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class AuthorisationIT {
  private static final String WHOLE =
      """
      {"name":"Owned","country":"DE",
       "contacts":[{"name":"Ada","email":"ada@owned.example"}],
       "certifications":[{"person":"p1","certification":"AZ-500","validFrom":"2026-01-01"}],
       "references":[{"title":"Work"}]}
      """;

  /** Operations on a partner's own things: to others they are not found. */
  private static final Map<String, String> OWNED =
      Map.ofEntries(
          Map.entry("GET /partners/{id}", ""),
          Map.entry("PATCH /partners/{id}", "{\"name\":\"Taken\"}"),
          Map.entry("DELETE /partners/{id}", ""),
          Map.entry("GET /partners/{partnerId}/levels", ""),
          Map.entry("GET /partners/{partnerId}/contacts", ""),
          Map.entry(
              "POST /partners/{partnerId}/contacts",
              "{\"name\":\"Eve\",\"email\":\"eve@x.example\"}"),
          Map.entry("GET /partners/{partnerId}/contacts/{contactId}", ""),
          Map.entry("PATCH /partners/{partnerId}/contacts/{contactId}", "{\"name\":\"Eve\"}"),
          Map.entry("DELETE /partners/{partnerId}/contacts/{contactId}", ""),
          Map.entry("GET /partners/{partnerId}/certifications", ""),
          Map.entry(
              "POST /partners/{partnerId}/certifications",
              "{\"person\":\"p9\",\"certification\":\"AZ-500\",\"validFrom\":\"2026-01-01\"}"),
          Map.entry("DELETE /partners/{partnerId}/certifications/{certificationId}", ""),
          Map.entry(
              "PUT /partners/{partnerId}/certifications/{certificationId}/evidence",
              "{\"credential\":\"e30.e30.e30\",\"identity\":\"eve@x.example\"}"),
          Map.entry("DELETE /partners/{partnerId}/certifications/{certificationId}/evidence", ""),
          Map.entry("DELETE /partners/{partnerId}/people/{person}", ""),
          Map.entry("GET /partners/{partnerId}/history", ""),
          Map.entry("GET /partners/{partnerId}/export", ""),
          Map.entry("GET /partners/{partnerId}/people/export", ""),
          Map.entry("GET /partners/{partnerId}/confirmation", ""),
          Map.entry("PUT /partners/{partnerId}/confirmation", ""),
          Map.entry("GET /partners/{partnerId}/references", ""),
          Map.entry("POST /partners/{partnerId}/references", "{\"title\":\"Mine\"}"),
          Map.entry("DELETE /partners/{partnerId}/references/{referenceId}", ""),
          Map.entry("GET /partners/{partnerId}/memberships", ""),
          Map.entry(
              "PUT /partners/{partnerId}/memberships/{ecosystem}", "{\"state\":\"REQUESTED\"}"));

  /** Operations that some roles have no part in. */
  private static final Map<String, Set<String>> FORBIDDEN =
      Map.ofEntries(
          Map.entry("POST /partners/import", Set.of("partner")),
          Map.entry("GET /partners/export", Set.of("partner")),
          Map.entry("PUT /taxonomies/{scheme}", Set.of("partner", "integrator")),
          Map.entry("PUT /crosswalks/{id}", Set.of("partner", "integrator")),
          Map.entry("DELETE /crosswalks/{id}", Set.of("partner", "integrator")),
          Map.entry("PUT /trusted-issuers/{id}", Set.of("partner", "integrator")),
          Map.entry("DELETE /trusted-issuers/{id}", Set.of("partner", "integrator")),
          Map.entry("DELETE /partners/{id}", Set.of("integrator")),
          Map.entry("GET /partners/{partnerId}/history", Set.of("integrator")),
          Map.entry("GET /partners/{partnerId}/export", Set.of("integrator")),
          Map.entry("GET /partners/{partnerId}/people/export", Set.of("integrator")),
          Map.entry("POST /partners/{partnerId}/reminders", Set.of("partner", "integrator")),
          Map.entry("PUT /competencies/{code}/thresholds", Set.of("partner", "integrator")),
          Map.entry("GET /erasures/{id}", Set.of("integrator")),
          Map.entry("DELETE /erasures/{id}/external-id", Set.of("partner", "integrator")),
          Map.entry("POST /ecosystems", Set.of("partner", "integrator")),
          Map.entry("PATCH /ecosystems/{id}", Set.of("partner", "integrator")),
          Map.entry("PUT /ecosystems/{id}/retirement", Set.of("partner", "integrator")),
          Map.entry("GET /ecosystems/{id}/members", Set.of("partner", "integrator")),
          Map.entry("PUT /ecosystems/{id}/members/{partnerId}", Set.of("partner", "integrator")),
          Map.entry("GET /ecosystems/{id}/levels", Set.of("partner", "integrator")));

  /** Operations that everybody with a role may do, each for what is theirs. */
  private static final Set<String> OPEN =
      Set.of(
          "GET /partners",
          "POST /partners",
          "POST /levels/preview",
          "GET /competencies",
          "GET /competencies/{code}/thresholds",
          "GET /crosswalks",
          "GET /crosswalks/{id}",
          "GET /taxonomies",
          "GET /taxonomies/{scheme}",
          "GET /ecosystems",
          "GET /ecosystems/{id}",
          "GET /trusted-issuers",
          "GET /trusted-issuers/{id}",
          "GET /directory/partners",
          "GET /directory/partners/{id}",
          "GET /directory/facets");

  @Test
  void shouldHaveARowForEveryOperation() throws Exception {
    var rows = new HashSet<>(OPEN);
    rows.addAll(OWNED.keySet());
    rows.addAll(FORBIDDEN.keySet());
    assertThat(operations()).containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void shouldNotFindWhatBelongsToSomebodyElse() {
    // given
    var ids = ids(Api.registered(WHOLE));
    var before = state(ids);
    var strangers =
        Map.of(
            "partner",
            Tokens.partner(UUID.randomUUID()),
            "integrator",
            Tokens.integrator("stranger"));

    // when, then
    OWNED.forEach(
        (operation, body) ->
            strangers.forEach(
                (role, token) -> {
                  if (!FORBIDDEN.getOrDefault(operation, Set.of()).contains(role)) {
                    var request = Api.with(token).header("If-Match", "*");
                    assertThat(send(request, operation, ids, body))
                        .as(operation + " by " + role)
                        .isEqualTo(404);
                  }
                }));
    assertThat(state(ids)).isEqualTo(before);
  }

  @Test
  void shouldNotFindAnothersThingsBehindTheCallersOwnId() {
    // given
    var own = Api.registered(WHOLE);
    var mixed = new HashMap<>(ids(Api.registered(WHOLE)));
    mixed.put("{partnerId}", own.toString());

    // when, then
    OWNED.forEach(
        (operation, body) -> {
          if (operation.matches(".*Id}(/evidence)?")) {
            var request = Api.as(own).header("If-Match", "*");
            assertThat(send(request, operation, mixed, body)).as(operation).isEqualTo(404);
          }
        });
  }

  @Test
  void shouldForbidWhatTheRoleHasNoPartIn() {
    var ids = ids(Api.registered(WHOLE));
    FORBIDDEN.forEach(
        (operation, roles) ->
            roles.forEach(
                role -> {
                  var token =
                      role.equals("partner")
                          ? Tokens.partner(UUID.randomUUID())
                          : Tokens.integrator();
                  assertThat(send(Api.with(token), operation, ids, "{}"))
                      .as(operation)
                      .isEqualTo(403);
                }));
    var nobody = Tokens.with(Map.of("role", "visitor"));
    assertThat(Api.with(nobody).get("/partners").statusCode()).isEqualTo(403);
  }

  @Test
  void shouldAskForAToken() throws Exception {
    var ids = ids(Api.registered(WHOLE));
    for (var operation : operations()) {
      assertThat(send(given().contentType("application/json"), operation, ids, "{}"))
          .as(operation)
          .isEqualTo(401);
    }
    var id = UUID.randomUUID();
    for (var token : List.of(Tokens.forAudience("else", id), Tokens.expired(id), "nonsense")) {
      assertThat(Api.with(token).get("/partners").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void shouldLetAnIntegratorManageWhatItRegistered() {
    // given
    var answer =
        Api.asIntegrator("owner")
            .body("{\"name\":\"Brought in\",\"country\":\"DE\"}")
            .post("/partners");
    answer.then().statusCode(201);
    String id = answer.jsonPath().getString("id");

    // when, then
    Api.asIntegrator("owner").get("/partners/" + id).then().statusCode(200);
    Api.as(UUID.fromString(id)).get("/partners/" + id).then().statusCode(200);
    Api.asOperator().get("/partners/" + id).then().statusCode(200);
    Api.asIntegrator("another").get("/partners/" + id).then().statusCode(404);
  }

  private static Map<String, String> ids(UUID partner) {
    var base = "/partners/" + partner;
    return Map.of(
        "{id}", partner.toString(),
        "{partnerId}", partner.toString(),
        "{contactId}", first(partner, base + "/contacts"),
        "{certificationId}", first(partner, base + "/certifications"),
        "{referenceId}", first(partner, base + "/references"));
  }

  private static String first(UUID partner, String list) {
    return Api.as(partner).get(list).jsonPath().getString("items[0].id");
  }

  private static String state(Map<String, String> ids) {
    var partner = UUID.fromString(ids.get("{id}"));
    var base = "/partners/" + partner;
    var state = new StringBuilder();
    for (var part : List.of("", "/contacts", "/certifications", "/references")) {
      state.append(Api.as(partner).get(base + part).asString());
    }
    return state.toString();
  }

  private static int send(
      RequestSpecification request, String operation, Map<String, String> ids, String body) {
    var method = operation.substring(0, operation.indexOf(' '));
    var path = operation.substring(operation.indexOf(' ') + 1);
    for (var id : ids.entrySet()) {
      path = path.replace(id.getKey(), id.getValue());
    }
    if (path.endsWith("/import")) {
      request.contentType("application/x-ndjson");
    }
    if (!body.isEmpty() && !method.equals("GET") && !method.equals("DELETE")) {
      request.body(body.getBytes(StandardCharsets.UTF_8));
    }
    return request
        .request(
            method,
            path.replace("{scheme}", "mpn")
                .replace("{ecosystem}", "x")
                .replace("{person}", "p1")
                .replace("{code}", "mpn:security"))
        .statusCode();
  }

  private static Set<String> operations() throws Exception {
    var document = given().accept("application/json").get("/q/openapi?format=json").asString();
    var operations = new HashSet<String>();
    for (var path : new ObjectMapper().readTree(document).path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    return operations;
  }
}
