package org.counterpart.profile.badge;

import static org.counterpart.profile.badge.BoundedJson.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.zip.GZIPInputStream;

/** Reads the lists in which issuers publish what they have revoked. */
final class StatusListReader {
  /** Characters of a list as it is published. */
  static final int MAX_LENGTH = 2_000_000;

  /** Bytes of a list unpacked: sixteen million badges. */
  static final int MAX_BYTES = 2_000_000;

  private StatusListReader() {}

  /**
   * @param document JSON as it is, or a compact JWS that a key of the issuer has signed
   * @throws BadgeRefusedException where it is no list, not signed by the issuer, or another's
   */
  static StatusList read(String document, String issuer, TrustedKeys keys)
      throws BadgeRefusedException {
    var list = content(document.strip(), keys);
    var by = list.path("issuer").isObject() ? list.path("issuer").path("id") : list.path("issuer");
    if (!by.isMissingNode() && !by.asText().equals(issuer)) {
      throw malformed("The list is another issuer's.");
    }
    for (var name : new String[] {"revokedCredential", "revokedCredentials"}) {
      if (list.has(name)) {
        return revoked(list.path(name));
      }
    }
    return bits(list.path("credentialSubject"));
  }

  private static JsonNode content(String document, TrustedKeys keys) throws BadgeRefusedException {
    if (document.startsWith("{")) {
      return BoundedJson.object(document, "The list");
    }
    var jws = CompactJws.parse(document, MAX_LENGTH);
    jws.verify(keys);
    return jws.payload().has("vc") ? jws.payload().path("vc") : jws.payload();
  }

  private static StatusList revoked(JsonNode listed) throws BadgeRefusedException {
    var badges = new HashSet<String>();
    for (var entry : Identity.each(listed)) {
      var id = entry.isObject() ? entry.path("id") : entry;
      if (!id.isTextual()) {
        throw malformed("An entry of the list has no id.");
      }
      if (entry.path("revoked").asBoolean(true)) {
        badges.add(id.asText());
      }
    }
    return new StatusList.Revoked(badges);
  }

  private static StatusList bits(JsonNode subject) throws BadgeRefusedException {
    var packed = subject.path("encodedList").asText();
    var purpose = subject.path("statusPurpose").asText();
    if (!subject.path("type").asText().equals("BitstringStatusList")
        || !purpose.matches("revocation|suspension")
        || !packed.startsWith("u")) {
      throw malformed(
          "Neither a 1EdTech Revocation List nor a Bitstring Status List of revocation or"
              + " suspension.");
    }
    try (var gzip =
        new GZIPInputStream(
            new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed.substring(1))))) {
      var bytes = gzip.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw malformed("The list is for more than %,d badges.".formatted(8L * MAX_BYTES));
      }
      return new StatusList.Bits(purpose, bytes);
    } catch (IOException | IllegalArgumentException _) {
      throw malformed("encodedList is no base64url of gzip.");
    }
  }
}
