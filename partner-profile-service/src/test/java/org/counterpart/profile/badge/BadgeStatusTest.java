package org.counterpart.profile.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeStatusTest {
  private static final String IRI = "https://academy.example";
  private static final String LIST = IRI + "/status/1";
  private static final SigningIssuer ACADEMY = SigningIssuer.of("EdDSA", "k1");

  @Test
  void shouldFindABadgeByItsBit() throws BadgeRefusedException {
    // given: 9 is the second bit of the second byte
    var list = bits("revocation", new byte[] {0, 0b0100_0000});

    // when, then
    assertThat(problem(entry("9", "revocation"), list)).isEqualTo(BadgeProblem.REVOKED);
    assertThat(problem(entry("8", "revocation"), list)).isNull();
    assertThat(problem(entry("10", "revocation"), list)).isNull();
  }

  @Test
  void shouldNotBelieveABadgeThatIsSuspended() throws BadgeRefusedException {
    assertThat(problem(entry("0", "suspension"), bits("suspension", new byte[] {-1})))
        .isEqualTo(BadgeProblem.REVOKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"16", "-1", "x", "99999999999999999999", ""})
  void shouldNotKnowWhatIsBeyondTheList(String index) throws BadgeRefusedException {
    assertThat(problem(entry(index, "revocation"), bits("revocation", new byte[2])))
        .isEqualTo(BadgeProblem.STATUS_UNKNOWN);
  }

  @Test
  void shouldNotKnowWhatAnotherListTells() throws BadgeRefusedException {
    assertThat(problem(entry("0", "revocation"), bits("suspension", new byte[2])))
        .isEqualTo(BadgeProblem.STATUS_UNKNOWN);
    assertThat(problem(entry("0", "revocation"), revoked("[]")))
        .isEqualTo(BadgeProblem.STATUS_UNKNOWN);
    assertThat(problem("{\"type\":\"Other\",\"id\":\"" + LIST + "\"}", revoked("[]")))
        .isEqualTo(BadgeProblem.STATUS_UNKNOWN);
  }

  @Test
  void shouldFindABadgeByItsId() throws BadgeRefusedException {
    var entry = "{\"type\":\"1EdTechRevocationList\",\"id\":\"" + LIST + "\"}";
    assertThat(problem(entry, revoked("[\"" + IRI + "/credentials/1\"]")))
        .isEqualTo(BadgeProblem.REVOKED);
    assertThat(
            problem(entry, revoked("[{\"id\":\"" + IRI + "/credentials/1\",\"revoked\":false}]")))
        .isNull();
    // one list of several is enough, and a revocation says more than a list that is not there
    assertThat(
            problem(
                "[" + entry.replace("/1\"", "/2\"") + "," + entry + "]",
                revoked("[\"" + IRI + "/credentials/1\"]")))
        .isEqualTo(BadgeProblem.REVOKED);
  }

  @Test
  void shouldTakeOnlyListsOfTheIssuer() {
    var stranger = SigningIssuer.of("EdDSA", "k1");
    var list = "{\"issuer\":\"" + IRI + "\",\"revokedCredential\":[]}";
    assertThat(refusalOfList(stranger.sign(list))).isEqualTo(BadgeProblem.SIGNATURE);
    assertThat(refusalOfList(ACADEMY.sign(list.replace("academy", "other"))))
        .isEqualTo(BadgeProblem.MALFORMED);
    assertThat(refusalOfList("{}")).isEqualTo(BadgeProblem.MALFORMED);
    assertThat(refusalOfList(bitsText("revocation", "uAAAA"))).isEqualTo(BadgeProblem.MALFORMED);
    assertThat(refusalOfList(bitsText("revocation", "z" + packed(new byte[1]).substring(1))))
        .isEqualTo(BadgeProblem.MALFORMED);
    assertThat(refusalOfList("{\"revokedCredential\":[1]}")).isEqualTo(BadgeProblem.MALFORMED);
  }

  @Test
  void shouldNotUnpackABomb() {
    var bomb = bitsText("revocation", packed(new byte[StatusListReader.MAX_BYTES + 1]));

    assertThat(bomb.length()).isLessThan(10_000);
    assertThat(refusalOfList(bomb)).isEqualTo(BadgeProblem.MALFORMED);
  }

  /** Null where nothing speaks against the badge. */
  private static BadgeProblem problem(String status, StatusList list) {
    var issuer =
        new Issuer(
            IRI,
            ACADEMY.trusted(),
            Map.of(IRI + "/achievements/az-500", Set.of("AZ-500")),
            Map.of(LIST, list));
    var claim =
        new BadgeClaim(
            "ada@fabrikam.example",
            "AZ-500",
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2027-01-01"));
    var badge = ACADEMY.sign(BadgeText.of(IRI, "1").with("credentialStatus", status).json());
    var refused =
        catchThrowableOfType(
            BadgeRefusedException.class,
            () -> new BadgeVerification(_ -> Optional.of(issuer)).verify(badge, claim, null));
    return refused == null ? null : refused.problem();
  }

  private static BadgeProblem refusalOfList(String list) {
    return catchThrowableOfType(
            BadgeRefusedException.class, () -> Issuer.statusList(list, IRI, ACADEMY.trusted()))
        .problem();
  }

  private static String entry(String index, String purpose) {
    return """
    {"type":"BitstringStatusListEntry","statusPurpose":"%s","statusListIndex":"%s",
     "statusListCredential":"%s"}
    """
        .formatted(purpose, index, LIST);
  }

  private static StatusList revoked(String entries) throws BadgeRefusedException {
    return Issuer.statusList("{\"revokedCredential\":" + entries + "}", IRI, ACADEMY.trusted());
  }

  private static StatusList bits(String purpose, byte[] bits) throws BadgeRefusedException {
    return Issuer.statusList(ACADEMY.sign(bitsText(purpose, packed(bits))), IRI, ACADEMY.trusted());
  }

  private static String bitsText(String purpose, String encoded) {
    return """
    {"issuer":"%s","credentialSubject":{"type":"BitstringStatusList","statusPurpose":"%s",
     "encodedList":"%s"}}
    """
        .formatted(IRI, purpose, encoded)
        .strip();
  }

  private static String packed(byte[] bits) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}
