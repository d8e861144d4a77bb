package org.counterpart.profile.badge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The JSON of a badge, as an issuer writes it before it signs. */
public final class BadgeText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode badge;

  private BadgeText(ObjectNode badge) {
    this.badge = badge;
  }

  /** A badge for ada@fabrikam.example over the year 2026, whose achievement ends with az-500. */
  public static BadgeText of(String issuer, String id) {
    return new BadgeText(
        tree(
            """
            {"@context":["https://www.w3.org/ns/credentials/v2",
                         "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
             "id":"%1$s/credentials/%2$s","type":["VerifiableCredential","OpenBadgeCredential"],
             "issuer":{"id":"%1$s","type":["Profile"],"name":"Academy"},
             "validFrom":"2026-01-01T00:00:00Z","validUntil":"2027-01-01T00:00:00Z",
             "credentialSubject":{"type":["AchievementSubject"],
               "identifier":[{"type":"IdentityObject","hashed":true,"identityType":"emailAddress",
                              "salt":"deadsea","identityHash":"%3$s"}],
               "achievement":{"id":"%1$s/achievements/az-500","type":["Achievement"],
                              "name":"Azure Security Engineer"}}}
            """
                .formatted(issuer, id, hash("ada@fabrikam.exampledeadsea"))));
  }

  public BadgeText with(String name, String json) {
    var changed = badge.deepCopy();
    changed.set(name, tree("{\"v\":" + json + "}").path("v"));
    return new BadgeText(changed);
  }

  public BadgeText without(String name) {
    var changed = badge.deepCopy();
    changed.remove(name);
    return new BadgeText(changed);
  }

  public BadgeText subject(String name, String json) {
    var subject = new BadgeText((ObjectNode) badge.path("credentialSubject")).with(name, json);
    return with("credentialSubject", subject.json());
  }

  /** For somebody whose e-mail address is told as a salted hash. */
  public BadgeText givenTo(String email) {
    return subject(
        "identifier",
        "[{\"type\":\"IdentityObject\",\"hashed\":true,\"identityType\":\"emailAddress\",\"salt\":\"s\","
            + "\"identityHash\":\""
            + hash(email + "s")
            + "\"}]");
  }

  public String json() {
    return badge.toString();
  }

  static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return "sha256$"
          + HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode tree(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
