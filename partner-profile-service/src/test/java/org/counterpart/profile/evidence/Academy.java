package org.counterpart.profile.evidence;

import org.counterpart.profile.Api;
import org.counterpart.profile.badge.BadgeText;
import org.counterpart.profile.badge.SigningIssuer;
import org.counterpart.rest.id.Ids;

/** An issuer of the tests, with a name and a key that no other has. */
final class Academy {
  private final String id;
  private final SigningIssuer signing = SigningIssuer.of("ES256", "k1");

  private Academy(String id) {
    this.id = id;
  }

  static Academy of(String id) {
    return new Academy(id);
  }

  /** One whose badges for AZ-500 are trusted. */
  static Academy trusted() {
    var academy = new Academy("a" + Ids.next());
    academy.trust("");
    return academy;
  }

  /**
   * Lets an operator trust it.
   *
   * @param lists JSON of its status lists
   */
  void trust(String lists) {
    var status =
        Api.asOperator()
            .body(
                """
                {"issuer":"%1$s","name":"Academy","source":"https://academy.example/jwks","asOf":"2026-01-01",
                 "jwks":%2$s,"statusLists":[%3$s],
                 "achievements":[{"id":"%1$s/achievements/az-500","certifications":["AZ-500"]}]}
                """
                    .formatted(iri(), signing.jwks(), lists))
            .put(path())
            .statusCode();
    if (status >= 300) {
      throw new IllegalStateException("PUT " + path() + " answered " + status);
    }
  }

  String path() {
    return "/trusted-issuers/" + id;
  }

  String iri() {
    return "https://" + id + ".example";
  }

  String badge(String badge, String email) {
    return signing.sign(text(badge, email).json());
  }

  /** A badge whose status is in a list. */
  String revocable(String badge, String email) {
    var status = "{\"id\":\"" + iri() + "/revoked\",\"type\":\"1EdTechRevocationList\"}";
    return signing.sign(text(badge, email).with("credentialStatus", status).json());
  }

  BadgeText text(String badge, String email) {
    return BadgeText.of(iri(), badge).with("validUntil", "\"2100-01-01T00:00:00Z\"").givenTo(email);
  }

  /** The status list, signed, with these entries. */
  String list(String revoked) {
    var list = "{\"issuer\":\"%s\",\"revokedCredential\":%s}".formatted(iri(), revoked);
    return "{\"id\":\"%s/revoked\",\"content\":\"%s\"}".formatted(iri(), signing.sign(list));
  }
}
