package org.counterpart.stack.issuer;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs bearer tokens as the issuer at an address. */
public final class TokenSigner {
  /** The audience that the services ask for. */
  public static final String AUDIENCE = "counterpart";

  private final SigningKey key;
  private final String issuer;

  /**
   * @param issuer the issuer's base URL, as its discovery document has it
   */
  public TokenSigner(SigningKey key, String issuer) {
    this.key = Objects.requireNonNull(key);
    this.issuer = Objects.requireNonNull(issuer);
  }

  /**
   * A token for the services, valid from now on.
   *
   * @param validity how long; one that is negative gives a token that has expired
   * @param claims added to issuer, audience, times and id, and stronger than those
   */
  public String sign(String subject, Duration validity, Map<String, ?> claims) {
    var all = new JwtClaims();
    all.setIssuer(issuer);
    all.setAudience(AUDIENCE);
    all.setSubject(subject);
    all.setGeneratedJwtId();
    NumericDate now = NumericDate.now();
    all.setIssuedAt(now);
    all.setExpirationTime(NumericDate.fromSeconds(now.getValue() + validity.toSeconds()));
    claims.forEach(all::setClaim);
    return serialise(all);
  }

  private String serialise(JwtClaims claims) {
    try {
      var signature = new JsonWebSignature();
      signature.setPayload(claims.toJson());
      signature.setKey(key.jwk().getPrivateKey());
      signature.setKeyIdHeaderValue(key.jwk().getKeyId());
      signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
      signature.setHeader("typ", "JWT");
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalArgumentException("cannot sign: " + e.getMessage(), e);
    }
  }
}
