package org.counterpart.systemtests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Days;
import org.counterpart.systemtests.world.OpportunityDraft;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong gets a problem of its own that says where, and changes nothing. */
@SystemTest
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {
  private static final String TEN_MEGABYTES = "x".repeat(10_000_000);
  private static final String LONG = "x".repeat(201);

  private final Stack stack;
  private final Scene scene;
  private final List<JsonNode> before;

  BadInputIT(Stack stack, World world) {
    this.stack = stack;
    this.scene = new Scene(world);
    this.before = scene.everything();
  }

  @AfterEach
  void nothingHasChanged() {
    assertThat(scene.everything()).isEqualTo(before);
  }

  static Stream<Arguments> wrongOpportunities() {
    return Stream.of(
        Arguments.of(
            Map.of("requirements", List.of(OpportunityDraft.requirement("mpn:juggling", "GOLD"))),
            Refusal.at("/requirements/0/competency", "unknown-competency")),
        Arguments.of(
            Map.of("countries", List.of("DE", "XX")),
            Refusal.at("/countries/1", "unknown-country")),
        Arguments.of(
            Map.of("startDate", Days.afterWork()), Refusal.at("/endDate", "dates-out-of-order")),
        Arguments.of(
            Map.of("value", Map.of("amount", -1, "currency", "EUR")),
            Refusal.at("/value/amount", "negative-amount")),
        Arguments.of(
            Map.of("value", Map.of("amount", 1, "currency", "ZZZ")),
            Refusal.at("/value/currency", "unknown-currency")),
        Arguments.of(
            Map.of("title", "Fine\r\nBcc: everybody@intruder.example"),
            Refusal.at("/title", "control-character")),
        Arguments.of(Map.of("teaser", "NUL \0"), Refusal.at("/teaser", "control-character")),
        Arguments.of(Map.of("title", "x".repeat(301)), Refusal.at("/title", "too-long")),
        Arguments.of(Map.of("requirements", List.of()), Refusal.at("/requirements", "required")),
        Arguments.of(
            Map.of("covers", List.of(Map.of("competency", "mpn:security", "level", "GOLD"))),
            Refusal.at("/covers", "nothing-missing")),
        Arguments.of(Map.of("tilte", "Misspelt"), Refusal.at("/tilte", "unknown-property")),
        Arguments.of(Map.of("startDate", "tomorrow"), Refusal.at("/startDate", "wrong-type")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongOpportunities")
  void shouldRefuseAWrongOpportunity(Map<String, ?> change, Refusal refusal) {
    refusal.assertIs(scene.opportunities().post("/opportunities", scene.body(change)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongOpportunities")
  void shouldRefuseToAmendAnOpportunityWrongly(Map<String, ?> change, Refusal refusal) {
    refusal.assertIs(scene.opportunities().patch(scene.opportunity().path(), "\"1\"", change));
  }

  static Stream<Arguments> wrongProfiles() {
    return Stream.of(
        Arguments.of(Map.of("country", "XX"), Refusal.at("/country", "unknown-country")),
        Arguments.of(
            Map.of("name", "Fine\r\nBcc: everybody@intruder.example"),
            Refusal.at("/name", "control-character")),
        Arguments.of(
            Map.of("reachLimitedTo", List.of("two words")),
            Refusal.at("/reachLimitedTo/0", "not-a-token")),
        Arguments.of(Map.of("nmae", "Misspelt"), Refusal.at("/nmae", "unknown-property")));
  }

  static Stream<Arguments> wrongEcosystems() {
    return Stream.of(
        Arguments.of(Map.of("id", "Not a slug"), Refusal.at("/id", "id")),
        Arguments.of(Map.of("parent", "nowhere"), Refusal.at("/parent", "parent")),
        Arguments.of(Map.of("kind", "GALAXY"), Refusal.at("/kind", "unknown-value")),
        Arguments.of(
            Map.of("name", "Fine\r\nBcc: everybody@intruder.example"),
            Refusal.at("/name", "control-character")),
        Arguments.of(
            Map.of("description", "NUL \0"), Refusal.at("/description", "control-character")),
        Arguments.of(Map.of("owner", "me"), Refusal.at("/owner", "unknown-property")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongEcosystems")
  void shouldRefuseAWrongEcosystem(Map<String, ?> change, Refusal refusal) {
    refusal.assertIs(scene.operator().post("/ecosystems", Scene.ecosystem(change)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongProfiles")
  void shouldRefuseAWrongProfile(Map<String, ?> change, Refusal refusal) {
    refusal.assertIs(scene.profiles().patch(scene.path(), profileEtag(), change));
  }

  @Test
  void shouldRefuseACertificationThatEndsBeforeItBegins() {
    Api.Reply reply =
        scene
            .profiles()
            .post(
                scene.path() + "/certifications",
                Map.of(
                    "person", "p9",
                    "certification", "mpn:devops",
                    "validFrom", "2027-01-01",
                    "validUntil", "2026-01-01"));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().at("/errors/0/pointer").asText()).startsWith("/valid");
  }

  @Test
  void shouldRefuseACertificationThatBringsItsOwnProof() {
    Api.Reply reply =
        scene
            .profiles()
            .post(
                scene.path() + "/certifications",
                Map.of(
                    "person", "p9",
                    "certification", "mpn:devops",
                    "validFrom", "2026-01-01",
                    "evidence", Map.of("credential", "e30.e30.e30", "identity", "a@b.example")));

    Refusal.at("/evidence", "not-allowed").assertIs(reply);
  }

  @Test
  void shouldRefuseWhatIsNoJson() {
    Refusal malformed = Refusal.of(400, "malformed");

    malformed.assertIs(scene.opportunities().post("/opportunities", "{\"title\": "));
    malformed.assertIs(scene.opportunities().post("/opportunities", ""));
    malformed.assertIs(scene.profiles().post(scene.path() + "/contacts", "{\"name\": \"Ada\""));
    malformed.assertIs(
        scene.opportunities().patch(scene.opportunity().path(), "\"1\"", "{\"title\""));
  }

  @Test
  void shouldRefuseABodyOfTenMegabytes() {
    Refusal tooLarge = Refusal.of(413, "too-large");

    tooLarge.assertIs(
        scene.opportunities().post("/opportunities", scene.body(Map.of("teaser", TEN_MEGABYTES))));
    tooLarge.assertIs(
        scene.profiles().patch(scene.path(), profileEtag(), Map.of("description", TEN_MEGABYTES)));
  }

  @Test
  void shouldRefuseAStaleVersionAndNone() {
    Map<String, String> change = Map.of("title", "Too late");
    String path = scene.opportunity().path();

    Refusal.of(412, "stale").assertIs(scene.opportunities().patch(path, "\"0\"", change));
    Refusal.of(428, "precondition-required")
        .assertIs(scene.opportunities().send("PATCH", path, change, Map.of()));
    Refusal.of(412, "stale")
        .assertIs(scene.profiles().patch(scene.path(), "\"0\"", Map.of("name", "Too late")));
  }

  @Test
  void shouldRefuseATokenForSomebodyElse() {
    Refusal unauthenticated = Refusal.of(401, "unauthenticated");
    UUID partner = scene.partner().id();
    String elsewhere =
        stack
            .tokens()
            .with(Map.of("aud", "another-system", "role", "partner", "partner_id", "" + partner));

    for (String token : List.of(elsewhere, stack.tokens().expired(partner), "nonsense")) {
      Api opportunities = new Api(stack.endpoints().opportunity(), token);
      Api profiles = new Api(stack.endpoints().partnerProfile(), token);
      unauthenticated.assertIs(opportunities.post("/opportunities", scene.body(Map.of())));
      unauthenticated.assertIs(profiles.patch(scene.path(), "*", Map.of("name", "Taken")));
    }
  }

  @Test
  void shouldRefuseAnIllegalTransition() {
    Api.Reply reply =
        scene
            .opportunities()
            .send(
                "POST", scene.opportunity().path() + "/posting", null, Map.of("If-Match", "\"1\""));

    Refusal.of(409, "illegal-transition").assertIs(reply);
    assertThat(reply.json().get("detail").asText()).contains("OPEN", "AMEND", "CANCEL");
  }

  @Test
  void shouldRefuseASearchThatMakesNoSense() {
    for (String wrong : List.of("verified=maybe", "seat=XX", "country=DE&country=X", "q=" + LONG)) {
      for (String path : List.of("/directory/partners?", "/directory/facets?")) {
        Refusal.of(422, "validation").assertIs(scene.profiles().get(path + wrong));
      }
    }
    Refusal.of(422, "validation").assertIs(scene.profiles().get("/directory/facets?top=0"));
  }

  private String profileEtag() {
    return scene.profiles().get(scene.path()).expect(200).etag();
  }
}
