package org.counterpart.profile.badge;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** An issuer with a key of its own that signs what it is told to. */
public final class SigningIssuer {
  private final PublicJsonWebKey key;
  private final String algorithm;

  private SigningIssuer(PublicJsonWebKey key, String algorithm) {
    this.key = key;
    this.algorithm = algorithm;
  }

  /**
   * @param algorithm RS256, ES256 or EdDSA
   */
  public static SigningIssuer of(String algorithm, String kid) {
    try {
      var generator =
          switch (algorithm) {
            case "RS256" -> sized("RSA", 2048);
            case "ES256" -> sized("EC", 256);
            default -> KeyPairGenerator.getInstance("Ed25519");
          };
      var pair = generator.generateKeyPair();
      var key = PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic());
      key.setPrivateKey(pair.getPrivate());
      key.setKeyId(kid);
      return new SigningIssuer(key, algorithm);
    } catch (java.security.GeneralSecurityException | JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  static KeyPairGenerator sized(String kind, int bits)
      throws java.security.GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance(kind);
    generator.initialize(bits);
    return generator;
  }

  /** The public key as a member of a key set. */
  public String publicKey() {
    return key.toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  String privateKey() {
    return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
  }

  /** A key set with nothing but this key. */
  public String jwks() {
    return "{\"keys\":[" + publicKey() + "]}";
  }

  TrustedKeys trusted() {
    return TrustedKeys.of(jwks());
  }

  /** A compact JWS of the payload whose header names the key. */
  public String sign(String payload) {
    return sign(payload, Map.of("kid", key.getKeyId()));
  }

  /** A compact JWS with these headers besides alg. */
  String sign(String payload, Map<String, ?> headers) {
    try {
      var jws = new JsonWebSignature();
      jws.setAlgorithmHeaderValue(algorithm);
      headers.forEach((name, value) -> jws.getHeaders().setObjectHeaderValue(name, value));
      jws.setPayload(payload);
      jws.setKey(key.getPrivateKey());
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs with this header although the library would not. */
  static String unsigned(String header, String payload, String signature) {
    return base64(header) + "." + base64(payload) + "." + signature;
  }

  static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
