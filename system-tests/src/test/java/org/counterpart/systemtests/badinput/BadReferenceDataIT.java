package org.counterpart.systemtests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Academy;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operator gets wrong about issuers and thresholds is refused, and changes nothing. */
@SystemTest
@TestInstance(Lifecycle.PER_CLASS)
class BadReferenceDataIT {
  private static final String THRESHOLDS = "/competencies/mpn:devops/thresholds";

  /** Of RFC 7517, appendix A.1, with a private part that nobody should send. */
  private static final Map<String, String> PRIVATE_KEY =
      Map.of(
          "kty", "EC",
          "crv", "P-256",
          "x", "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
          "y", "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
          "d", "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE",
          "kid", "1");

  private final Api operator;
  private final Academy academy;
  private final JsonNode before;

  BadReferenceDataIT(World world) {
    operator = world.asOperator(Service.PARTNER_PROFILE);
    academy = Academy.in(world);
    before = operator.get(THRESHOLDS).expect(200).json();
  }

  @AfterEach
  void nothingHasChanged() {
    operator.get(academy.path()).expect(404);
    assertThat(operator.get(THRESHOLDS).expect(200).json()).isEqualTo(before);
  }

  static Stream<Arguments> wrongIssuers() {
    return Stream.of(
        Arguments.of(Map.of("issuer", "two words"), Refusal.at("/issuer", "not-a-token")),
        Arguments.of(Map.of("name", ""), Refusal.at("/name", "required")),
        Arguments.of(
            Map.of("source", "Fine\r\nBcc: everybody@intruder.example"),
            Refusal.at("/source", "control-character")),
        Arguments.of(Map.of("asOf", "yesterday"), Refusal.at("/asOf", "wrong-type")),
        Arguments.of(Map.of("asOf", "0001-01-01"), Refusal.at("/asOf", "date-range")),
        Arguments.of(Map.of("jwks", Map.of()), Refusal.at("/jwks", "untrusted-key")),
        Arguments.of(
            Map.of("jwks", Map.of("keys", List.of(PRIVATE_KEY))),
            Refusal.at("/jwks", "untrusted-key")),
        Arguments.of(
            Map.of("jwks", Map.of("keys", List.of(Map.of("kty", "oct", "k", "c2VjcmV0")))),
            Refusal.at("/jwks", "untrusted-key")),
        Arguments.of(
            Map.of(
                "achievements",
                List.of(Map.of("id", "https://a.example/1", "certifications", List.of("XX-1")))),
            Refusal.at("/achievements/0/certifications/0", "unknown-certification")),
        Arguments.of(
            Map.of("achievements", List.of(Map.of("certifications", List.of("mpn:devops")))),
            Refusal.at("/achievements/0/id", "required")),
        Arguments.of(
            Map.of(
                "statusLists",
                List.of(Map.of("id", "https://a.example/revoked", "content", "not a list"))),
            Refusal.at("/statusLists/0/content", "malformed")),
        Arguments.of(Map.of("isuer", "Misspelt"), Refusal.at("/isuer", "unknown-property")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongIssuers")
  void shouldRefuseToTrustAWrongIssuer(Map<String, ?> change, Refusal refusal) {
    Map<String, Object> body = new LinkedHashMap<>(academy.content("mpn:devops"));
    body.putAll(change);

    refusal.assertIs(operator.send("PUT", academy.path(), body, Map.of()));
  }

  @Test
  void shouldRefuseAnIssuerUnderAnAddressThatIsNone() {
    var body = academy.content("mpn:devops");

    Refusal.at("", "id")
        .assertIs(operator.send("PUT", "/trusted-issuers/UPPER%20CASE", body, Map.of()));
    Refusal.of(400, "malformed").assertIs(operator.send("PUT", academy.path(), "", Map.of()));
  }

  static Stream<Arguments> wrongThresholds() {
    return Stream.of(
        Arguments.of(Map.of("silver", 0), Refusal.at("/datedThresholds/0", "thresholds")),
        Arguments.of(Map.of("gold", 1), Refusal.at("/datedThresholds/0", "thresholds")),
        Arguments.of(Map.of("gold", "many"), Refusal.at("/datedThresholds/0/gold", "wrong-type")),
        Arguments.of(Map.of("source", " "), Refusal.at("/datedThresholds/0/source", "required")),
        Arguments.of(
            Map.of("from", "9999-01-01"), Refusal.at("/datedThresholds/0/from", "date-range")),
        Arguments.of(
            Map.of("references", Map.of("silver", -1, "gold", 2)),
            Refusal.at("/datedThresholds/0/references", "references")),
        Arguments.of(
            Map.of("platinum", 9), Refusal.at("/datedThresholds/0/platinum", "unknown-property")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongThresholds")
  void shouldRefuseWrongThresholds(Map<String, ?> change, Refusal refusal) {
    Map<String, Object> dated = new LinkedHashMap<>();
    dated.put("from", "2040-01-01");
    dated.put("silver", 2);
    dated.put("gold", 4);
    dated.put("source", "https://vendor.example/programme");
    dated.putAll(change);

    refusal.assertIs(put(Map.of("If-Match", "*"), dated));
  }

  @Test
  void shouldRefuseThresholdsOfAStaleVersionAndOfNone() {
    Map<String, Object> dated =
        Map.of("from", "2040-01-01", "silver", 2, "gold", 5, "source", "https://vendor.example");

    Refusal.of(412, "stale").assertIs(put(Map.of("If-Match", "\"0\""), dated));
    Refusal.of(428, "precondition-required").assertIs(put(Map.of(), dated));
    Refusal.of(404, "not-found")
        .assertIs(
            operator.send(
                "PUT",
                "/competencies/mpn:juggling/thresholds",
                Map.of("datedThresholds", List.of(dated)),
                Map.of("If-Match", "*")));
  }

  private Api.Reply put(Map<String, String> headers, Map<String, Object> dated) {
    return operator.send("PUT", THRESHOLDS, Map.of("datedThresholds", List.of(dated)), headers);
  }
}
