package org.counterpart.profile.badge;

import static org.counterpart.profile.badge.BoundedJson.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a badge out of the payload of a JWT: the credential itself (Open Badges 3.0, section 8.2),
 * or its {@code vc} claim (the older VC data model 1.1). Registered claims that are there must say
 * the same as the credential.
 */
final class OpenBadgeReader {
  private static final Set<String> CONTEXTS =
      Set.of("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1");
  private static final Set<String> TYPES = Set.of("OpenBadgeCredential", "AchievementCredential");
  private static final int MAX_IRI = 2_000;

  private final JsonNode claims;
  private final JsonNode credential;

  private OpenBadgeReader(JsonNode claims) {
    this.claims = claims;
    this.credential = claims.has("vc") ? claims.path("vc") : claims;
  }

  static OpenBadge read(JsonNode payload) throws BadgeRefusedException {
    return new OpenBadgeReader(payload).read();
  }

  private OpenBadge read() throws BadgeRefusedException {
    if (!names(credential.path("@context")).anyMatch(CONTEXTS::contains)
        || !names(credential.path("type")).anyMatch("VerifiableCredential"::equals)
        || !names(credential.path("type")).anyMatch(TYPES::contains)) {
      throw malformed("This is no Open Badge 3.0: its @context or type says something else.");
    }
    var subject = credential.path("credentialSubject");
    if (!subject.isObject()) {
      throw malformed("An Open Badge has one credentialSubject.");
    }
    if (claims.has("sub") && subject.has("id")) {
      requireSame("sub", claims.path("sub").asText(), subject.path("id").asText());
    }
    return new OpenBadge(
        issuer(),
        iri("id", "jti", credential.path("id")),
        subject,
        required("credentialSubject.achievement.id", subject.path("achievement").path("id")),
        Objects.requireNonNull(instant("nbf", true, "validFrom", "issuanceDate")),
        instant("exp", false, "validUntil", "expirationDate"),
        credential.path("credentialStatus"));
  }

  private static Stream<String> names(JsonNode oneOrMore) {
    return StreamSupport.stream(Identity.each(oneOrMore).spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }

  private String issuer() throws BadgeRefusedException {
    var told = credential.path("issuer");
    return iri("issuer", "iss", told.isObject() ? told.path("id") : told);
  }

  /** An IRI that the credential or a registered claim names; the same where both do. */
  private String iri(String name, String claim, JsonNode told) throws BadgeRefusedException {
    if (told.isMissingNode()) {
      return required(name, claims.path(claim));
    }
    var value = required(name, told);
    if (claims.has(claim)) {
      requireSame(claim, claims.path(claim).asText(), value);
    }
    return value;
  }

  private static String required(String name, JsonNode value) throws BadgeRefusedException {
    var text = value.isTextual() ? value.asText() : "";
    if (text.isBlank() || text.length() > MAX_IRI) {
      throw malformed("An Open Badge needs " + name + ".");
    }
    return text;
  }

  private static void requireSame(String claim, String one, String other)
      throws BadgeRefusedException {
    if (!one.equals(other)) {
      throw malformed("The claim " + claim + " contradicts the credential.");
    }
  }

  /** Null where it is left out and not needed. */
  private Instant instant(String claim, boolean needed, String... names)
      throws BadgeRefusedException {
    Instant told = null;
    for (var name : names) {
      if (told == null && credential.has(name)) {
        told = instant(name, credential.path(name));
      }
    }
    if (claims.has(claim)) {
      var seconds = claims.path(claim);
      if (!seconds.isNumber() || !seconds.canConvertToLong()) {
        throw malformed("The claim " + claim + " is no number of seconds.");
      }
      var claimed = second(claim, seconds.longValue());
      if (told != null && !told.truncatedTo(ChronoUnit.SECONDS).equals(claimed)) {
        throw malformed("The claim " + claim + " contradicts the credential.");
      }
      told = told == null ? claimed : told;
    }
    if (told == null && needed) {
      throw malformed("An Open Badge needs " + names[0] + ".");
    }
    return told;
  }

  private static Instant second(String claim, long seconds) throws BadgeRefusedException {
    // far beyond what a database or a calendar takes
    if (Math.abs(seconds) > 7_258_118_400L) {
      throw malformed("The claim " + claim + " is no time.");
    }
    return Instant.ofEpochSecond(seconds);
  }

  private static Instant instant(String name, JsonNode value) throws BadgeRefusedException {
    try {
      var told = OffsetDateTime.parse(value.asText());
      return second(name, told.toEpochSecond()).plusNanos(told.getNano());
    } catch (DateTimeException _) {
      throw malformed(name + " is no time with a zone (RFC 3339).");
    }
  }
}
