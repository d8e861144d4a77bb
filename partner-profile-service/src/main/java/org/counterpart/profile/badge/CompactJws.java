package org.counterpart.profile.badge;

import static org.counterpart.profile.badge.BoundedJson.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterpart.profile.badge.TrustedKeys.SignatureAlgorithm;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * A signed JSON object in the compact form of RFC 7515. What its header says chooses among the keys
 * that are trusted, and nothing else: no key is fetched ({@code jku}, {@code x5u}), none is trusted
 * because it comes along.
 *
 * @param payload not to be believed before {@link #verify}
 */
record CompactJws(String text, JsonNode header, JsonNode payload) {
  /** Characters; an issuer that puts pictures into its badges has to link to them. */
  static final int MAX_LENGTH = 32_000;

  private static final Pattern FORM =
      Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");

  /**
   * @throws BadgeRefusedException where it is too large, has another form or an algorithm that is
   *     not allowed
   */
  static CompactJws parse(String text, int maxLength) throws BadgeRefusedException {
    if (text.length() > maxLength) {
      throw new BadgeRefusedException(
          BadgeProblem.TOO_LARGE,
          "At most %,d characters, not %,d.".formatted(maxLength, text.length()));
    }
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      // alg none is refused here as well where it comes without a signature
      throw malformed("This is no compact JWS: three parts of base64url, joined by dots.");
    }
    var header = BoundedJson.object(decoded(parts.group(1)), "The JWS header");
    algorithm(header);
    if (header.has("crit") || header.has("b64")) {
      throw malformed("The JWS header asks for an extension that is not known here.");
    }
    return new CompactJws(
        text, header, BoundedJson.object(decoded(parts.group(2)), "The JWS payload"));
  }

  private static byte[] decoded(String part) throws BadgeRefusedException {
    try {
      return Base64.getUrlDecoder().decode(part);
    } catch (IllegalArgumentException _) {
      throw malformed("A part is not base64url.");
    }
  }

  private static SignatureAlgorithm algorithm(JsonNode header) throws BadgeRefusedException {
    return SignatureAlgorithm.of(header.path("alg").asText())
        .orElseThrow(
            () ->
                new BadgeRefusedException(
                    BadgeProblem.UNSUPPORTED_ALGORITHM,
                    "Signatures are RS256, ES256 or EdDSA; nothing else proves anything."));
  }

  /**
   * @throws BadgeRefusedException where no trusted key has signed this
   */
  void verify(TrustedKeys trusted) throws BadgeRefusedException {
    var key =
        key(trusted)
            .orElseThrow(
                () ->
                    new BadgeRefusedException(
                        BadgeProblem.UNTRUSTED_KEY,
                        "The key that the header names is none of the issuer's trusted ones."));
    var algorithm = algorithm(header);
    if (!SignatureAlgorithm.of(key).equals(Optional.of(algorithm))) {
      throw new BadgeRefusedException(
          BadgeProblem.UNSUPPORTED_ALGORITHM, "The issuer's key is not one for this algorithm.");
    }
    if (!isSignedWith(key, algorithm)) {
      throw new BadgeRefusedException(
          BadgeProblem.SIGNATURE, "The signature does not fit: this is not what was signed.");
    }
  }

  private Optional<PublicJsonWebKey> key(TrustedKeys trusted) throws BadgeRefusedException {
    if (header.path("kid").isTextual()) {
      return trusted.named(header.path("kid").asText());
    }
    if (!header.path("jwk").isObject()) {
      throw malformed("The JWS header has neither kid nor jwk.");
    }
    try {
      return trusted.like(PublicJsonWebKey.Factory.newPublicJwk(header.path("jwk").toString()));
    } catch (JoseException | RuntimeException _) {
      throw malformed("The JWS header's jwk is no public key.");
    }
  }

  private boolean isSignedWith(PublicJsonWebKey key, SignatureAlgorithm algorithm) {
    try {
      var jws = new JsonWebSignature();
      jws.setAlgorithmConstraints(
          new AlgorithmConstraints(ConstraintType.PERMIT, algorithm.header()));
      jws.setCompactSerialization(text);
      jws.setKey(key.getPublicKey());
      return jws.verifySignature();
    } catch (JoseException _) {
      return false;
    }
  }
}
