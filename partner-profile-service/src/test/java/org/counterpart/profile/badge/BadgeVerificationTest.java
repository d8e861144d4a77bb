package org.counterpart.profile.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeVerificationTest {
  private static final String IRI = "https://academy.example";
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final SigningIssuer ACADEMY = SigningIssuer.of("ES256", "k1");
  private static final BadgeText BADGE = BadgeText.of(IRI, "1");
  private static final BadgeClaim CLAIM = claim("ada@fabrikam.example", "2026-02-01", "2027-01-01");

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "ES256", "EdDSA"})
  void shouldProveWithEachAlgorithm(String algorithm) throws BadgeRefusedException {
    // given
    var issuer = SigningIssuer.of(algorithm, "k1");

    // when
    var badge = verification(issuer).verify(issuer.sign(BADGE.json()), CLAIM, NOW);

    // then
    assertThat(badge.issuer()).isEqualTo(IRI);
    assertThat(badge.validUntil()).isEqualTo("2027-01-01T00:00:00Z");
  }

  @Test
  void shouldTakeAnEmbeddedKeyOnlyWhereItIsTrusted() throws Exception {
    // given
    var stranger = SigningIssuer.of("ES256", "k1");

    // when, then
    verify(ACADEMY.sign(BADGE.json(), Map.of("jwk", jwk(ACADEMY))));
    assertThat(refusal(stranger.sign(BADGE.json(), Map.of("jwk", jwk(stranger)))))
        .isEqualTo(BadgeProblem.UNTRUSTED_KEY);
  }

  static Stream<BadgeText> otherForms() {
    return Stream.of(
        BADGE.subject("id", "\"mailto:Ada@Fabrikam.example\"").subject("identifier", "[]"),
        BADGE.givenTo("ada@fabrikam.example"),
        BADGE.subject("identifier", "{\"hashed\":false,\"identityHash\":\"ADA@fabrikam.example\"}"),
        BADGE.with("issuer", "\"" + IRI + "\""),
        BADGE.with("type", "[\"VerifiableCredential\",\"AchievementCredential\"]"),
        BADGE.without("validUntil").with("expirationDate", "\"2027-01-01T00:00:00Z\""),
        BADGE.without("validUntil"),
        BADGE.without("id").with("jti", "\"urn:uuid:1\""),
        BADGE.with("nbf", "1767225600").with("exp", "1798761600").with("iss", "\"" + IRI + "\""),
        BADGE.without("validFrom").with("nbf", "1767225600"),
        BADGE.with(
            "credentialStatus",
            "{\"type\":\"BitstringStatusListEntry\",\"statusPurpose\":\"message\"}"));
  }

  @ParameterizedTest
  @MethodSource("otherForms")
  void shouldReadWhatSaysTheSameInAnotherForm(BadgeText badge) throws BadgeRefusedException {
    verify(ACADEMY.sign(badge.json()));
  }

  @Test
  void shouldReadTheClaimOfTheOlderDataModel() throws BadgeRefusedException {
    verify(ACADEMY.sign("{\"iss\":\"" + IRI + "\",\"vc\":" + BADGE.json() + "}"));
  }

  static Stream<Arguments> wrongBadges() {
    return Stream.of(
        Arguments.of(
            BadgeProblem.UNKNOWN_ISSUER, BADGE.with("issuer", "\"https://other.example\"")),
        Arguments.of(BadgeProblem.WRONG_SUBJECT, BADGE.givenTo("eve@fabrikam.example")),
        Arguments.of(BadgeProblem.WRONG_SUBJECT, BADGE.subject("identifier", "[]")),
        Arguments.of(
            BadgeProblem.WRONG_SUBJECT,
            BADGE.subject(
                "identifier", "[{\"hashed\":true,\"identityHash\":\"ada@fabrikam.example\"}]")),
        Arguments.of(
            BadgeProblem.WRONG_ACHIEVEMENT, BADGE.subject("achievement", "{\"id\":\"urn:other\"}")),
        Arguments.of(
            BadgeProblem.OUTSIDE_VALIDITY, BADGE.with("validFrom", "\"2026-02-02T00:00:00Z\"")),
        Arguments.of(
            BadgeProblem.OUTSIDE_VALIDITY, BADGE.with("validUntil", "\"2026-12-31T00:00:00Z\"")),
        Arguments.of(BadgeProblem.EXPIRED, BADGE.with("validUntil", "\"2026-06-01T12:00:00Z\"")),
        Arguments.of(
            BadgeProblem.NOT_YET_VALID, BADGE.with("validFrom", "\"2026-06-01T12:00:01Z\"")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.without("validFrom")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("validFrom", "\"2026-01-01\"")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("exp", "1767225600")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("exp", "\"never\"")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("exp", "99999999999999")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("iss", "\"https://other.example\"")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("jti", "\"another\"")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("sub", "\"a\"").subject("id", "\"b\"")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.without("id")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("id", "\"" + "x".repeat(2001) + "\"")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("@context", "\"https://example.org\"")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("type", "[\"VerifiableCredential\"]")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("credentialSubject", "[]")),
        Arguments.of(BadgeProblem.MALFORMED, BADGE.with("x", "[".repeat(40) + "]".repeat(40))));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("wrongBadges")
  void shouldRefuseWhatAnIssuerSignedButProvesSomethingElse(BadgeProblem why, BadgeText badge) {
    assertThat(refusal(ACADEMY.sign(badge.json()))).isEqualTo(why);
  }

  static Stream<Arguments> forged() {
    var signed = ACADEMY.sign(BADGE.json());
    var parts = signed.split("\\.", -1);
    var other = BADGE.givenTo("ada@fabrikam.example").with("name", "\"Tampered\"").json();
    var payload = BADGE.json();
    return Stream.of(
        Arguments.of(
            BadgeProblem.SIGNATURE, parts[0] + "." + SigningIssuer.base64(other) + "." + parts[2]),
        Arguments.of(BadgeProblem.SIGNATURE, parts[0] + "." + parts[1] + "." + "A".repeat(86)),
        Arguments.of(BadgeProblem.SIGNATURE, parts[0] + "." + parts[1] + ".AAAA"),
        Arguments.of(BadgeProblem.SIGNATURE, SigningIssuer.of("ES256", "k1").sign(payload)),
        Arguments.of(BadgeProblem.UNTRUSTED_KEY, SigningIssuer.of("ES256", "k2").sign(payload)),
        Arguments.of(
            BadgeProblem.UNSUPPORTED_ALGORITHM, SigningIssuer.of("RS256", "k1").sign(payload)),
        Arguments.of(BadgeProblem.MALFORMED, ACADEMY.sign(payload, Map.of())),
        Arguments.of(
            BadgeProblem.MALFORMED, ACADEMY.sign(payload, Map.of("jwk", Map.of("kty", "EC")))),
        Arguments.of(
            BadgeProblem.MALFORMED, SigningIssuer.unsigned("{\"alg\":\"none\"}", payload, "")),
        Arguments.of(
            BadgeProblem.UNSUPPORTED_ALGORITHM,
            SigningIssuer.unsigned("{\"alg\":\"none\",\"kid\":\"k1\"}", payload, "AAAA")),
        Arguments.of(
            BadgeProblem.UNSUPPORTED_ALGORITHM,
            SigningIssuer.unsigned("{\"alg\":\"HS256\",\"kid\":\"k1\"}", payload, "AAAA")),
        Arguments.of(
            BadgeProblem.UNSUPPORTED_ALGORITHM,
            SigningIssuer.unsigned("{\"alg\":\"ES256K\",\"kid\":\"k1\"}", payload, "AAAA")),
        Arguments.of(
            BadgeProblem.MALFORMED,
            SigningIssuer.unsigned(
                "{\"alg\":\"ES256\",\"alg\":\"HS256\",\"kid\":\"k1\"}", payload, "AAAA")),
        Arguments.of(
            BadgeProblem.MALFORMED,
            SigningIssuer.unsigned(
                "{\"alg\":\"ES256\",\"kid\":\"k1\",\"crit\":[\"b64\"],\"b64\":false}",
                payload,
                "AAAA")),
        Arguments.of(BadgeProblem.MALFORMED, signed + "."),
        Arguments.of(BadgeProblem.MALFORMED, signed + "\n"),
        Arguments.of(BadgeProblem.MALFORMED, payload),
        Arguments.of(BadgeProblem.MALFORMED, "A.A.A"),
        Arguments.of(BadgeProblem.MALFORMED, ""),
        Arguments.of(
            BadgeProblem.TOO_LARGE,
            ACADEMY.sign(BADGE.with("x", "\"" + "x".repeat(30_000) + "\"").json())));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("forged")
  void shouldRefuseWhatNoTrustedKeyHasSigned(BadgeProblem why, String badge) {
    assertThat(refusal(badge)).isEqualTo(why);
  }

  @Test
  void shouldRefuseAPublicKeyTakenForASecret() throws Exception {
    // given: whoever knows the public key signs with it as with a password
    var head = SigningIssuer.base64("{\"alg\":\"HS256\",\"kid\":\"k1\"}");
    var signing = head + "." + SigningIssuer.base64(BADGE.json());
    var mac = javax.crypto.Mac.getInstance("HmacSHA256");
    mac.init(
        new javax.crypto.spec.SecretKeySpec(
            ACADEMY.publicKey().getBytes(java.nio.charset.StandardCharsets.UTF_8), "HmacSHA256"));
    var signature =
        java.util.Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                mac.doFinal(signing.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

    // when, then
    assertThat(refusal(signing + "." + signature)).isEqualTo(BadgeProblem.UNSUPPORTED_ALGORITHM);
  }

  @Test
  void shouldProveDaysThatAreOverOnceItIsAttached() throws BadgeRefusedException {
    var badge = ACADEMY.sign(BADGE.with("validUntil", "\"2026-03-01T12:00:00Z\"").json());

    verification(ACADEMY)
        .verify(badge, claim("ada@fabrikam.example", "2026-01-01", "2026-03-02"), null);
  }

  @Test
  void shouldNotProveACertificationWithoutAnEndByABadgeThatRunsOut() {
    var refused =
        catchThrowableOfType(
            BadgeRefusedException.class,
            () ->
                verification(ACADEMY)
                    .verify(
                        ACADEMY.sign(BADGE.json()),
                        claim("ada@fabrikam.example", "2026-01-01", null),
                        NOW));

    assertThat(refused.problem()).isEqualTo(BadgeProblem.OUTSIDE_VALIDITY);
    assertThat(refused).hasMessageContaining("from 2026-01-01 until before 2027-01-01");
  }

  private static void verify(String badge) throws BadgeRefusedException {
    verification(ACADEMY).verify(badge, CLAIM, NOW);
  }

  private static BadgeProblem refusal(String badge) {
    return catchThrowableOfType(BadgeRefusedException.class, () -> verify(badge)).problem();
  }

  private static BadgeVerification verification(SigningIssuer issuer) {
    var trusted =
        new Issuer(
            IRI,
            issuer.trusted(),
            Map.of(IRI + "/achievements/az-500", Set.of("AZ-500")),
            Map.of());
    return new BadgeVerification(iri -> iri.equals(IRI) ? Optional.of(trusted) : Optional.empty());
  }

  private static BadgeClaim claim(String identity, String from, String until) {
    return new BadgeClaim(
        identity, "AZ-500", LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
  }

  private static Map<String, Object> jwk(SigningIssuer issuer) throws Exception {
    return org.jose4j.json.JsonUtil.parseJson(issuer.publicKey());
  }
}
