package org.counterpart.profile.badge;

import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The public keys that an issuer signs with: RSA, P-256 and Ed25519, none twice. */
public final class TrustedKeys {
  /** NIST SP 800-131A: shorter RSA keys are no longer allowed for signatures. */
  private static final int MIN_RSA_BITS = 2048;

  private static final int MAX_KEYS = 50;

  private final List<PublicJsonWebKey> keys;

  private TrustedKeys(List<PublicJsonWebKey> keys) {
    this.keys = keys;
  }

  /**
   * The keys of a JSON Web Key Set (RFC 7517).
   *
   * @throws IllegalArgumentException with a sentence for people where a key must not be trusted
   */
  public static TrustedKeys of(String jwks) {
    var all = parsed(jwks);
    if (all.isEmpty() || all.size() > MAX_KEYS) {
      throw new IllegalArgumentException("From one to " + MAX_KEYS + " keys that are known.");
    }
    var keys = all.stream().map(TrustedKeys::signing).toList();
    var ids = keys.stream().map(JsonWebKey::getKeyId).filter(Objects::nonNull).toList();
    if (ids.stream().distinct().count() < ids.size()) {
      throw new IllegalArgumentException("Two keys have the same kid.");
    }
    return new TrustedKeys(keys);
  }

  private static List<JsonWebKey> parsed(String jwks) {
    try {
      return new JsonWebKeySet(jwks).getJsonWebKeys();
    } catch (JoseException | RuntimeException e) {
      // a member of another type than the library expects is a ClassCastException
      throw new IllegalArgumentException("This is no JSON Web Key Set (RFC 7517).", e);
    }
  }

  private static PublicJsonWebKey signing(JsonWebKey key) {
    if (!(key instanceof PublicJsonWebKey pair)) {
      throw new IllegalArgumentException(
          "A symmetric key proves nothing: whoever checks can sign.");
    }
    if (pair.getPrivateKey() != null) {
      throw new IllegalArgumentException("A private key must stay with its issuer; it is burnt.");
    }
    if (key.getUse() != null && !key.getUse().equals("sig")) {
      throw new IllegalArgumentException("A key whose use is not sig.");
    }
    if (SignatureAlgorithm.of(pair).isEmpty()) {
      throw new IllegalArgumentException("A key is RSA, EC P-256 or OKP Ed25519.");
    }
    if (pair.getPublicKey() instanceof RSAPublicKey rsa
        && rsa.getModulus().bitLength() < MIN_RSA_BITS) {
      throw new IllegalArgumentException("An RSA key has at least " + MIN_RSA_BITS + " bits.");
    }
    return pair;
  }

  /** The key of this id. */
  Optional<PublicJsonWebKey> named(String kid) {
    return keys.stream().filter(key -> kid.equals(key.getKeyId())).findFirst();
  }

  /** The trusted key that equals this one; what else the other says of itself means nothing. */
  Optional<PublicJsonWebKey> like(PublicJsonWebKey other) {
    return keys.stream().filter(key -> key.getPublicKey().equals(other.getPublicKey())).findFirst();
  }

  /** What a signature may be made with; the key decides, never what is signed. */
  enum SignatureAlgorithm {
    RS256("RS256"),
    ES256("ES256"),
    EDDSA("EdDSA");

    private final String header;

    SignatureAlgorithm(String header) {
      this.header = header;
    }

    String header() {
      return header;
    }

    static Optional<SignatureAlgorithm> of(String header) {
      return List.of(values()).stream().filter(a -> a.header.equals(header)).findFirst();
    }

    /** The one algorithm of a key; empty where it has none that is allowed. */
    static Optional<SignatureAlgorithm> of(PublicJsonWebKey key) {
      var natural =
          switch (key) {
            case EllipticCurveJsonWebKey ec when ec.getCurveName().equals("P-256") -> ES256;
            case OctetKeyPairJsonWebKey okp when okp.getSubtype().equals("Ed25519") -> EDDSA;
            default -> key.getPublicKey() instanceof RSAPublicKey ? RS256 : null;
          };
      return Optional.ofNullable(natural)
          .filter(a -> key.getAlgorithm() == null || key.getAlgorithm().equals(a.header));
    }
  }
}
