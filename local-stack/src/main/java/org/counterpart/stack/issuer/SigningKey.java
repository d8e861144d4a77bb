package org.counterpart.stack.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The local issuer's key pair (ES256). */
public final class SigningKey {
  private final PublicJsonWebKey jwk;

  private SigningKey(PublicJsonWebKey jwk) {
    this.jwk = Objects.requireNonNull(jwk);
  }

  /** A new key pair. */
  public static SigningKey generate() {
    try {
      PublicJsonWebKey jwk = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      jwk.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
      jwk.setUse("sig");
      jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
      return new SigningKey(jwk);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The key that {@link #privateJson()} wrote.
   *
   * @throws IllegalArgumentException when it is not one
   */
  public static SigningKey parse(String privateJson) {
    try {
      return new SigningKey(PublicJsonWebKey.Factory.newPublicJwk(privateJson));
    } catch (JoseException e) {
      throw new IllegalArgumentException("not a private JSON web key", e);
    }
  }

  /** The key in the file; made and written, readable by its owner only, when there is none. */
  public static SigningKey in(Path file) throws IOException {
    if (Files.exists(file)) {
      return parse(Files.readString(file));
    }
    SigningKey key = generate();
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, key.privateJson());
    return key;
  }

  /** Public and private part; whoever has it can sign. */
  public String privateJson() {
    return jwk.toJson(OutputControlLevel.INCLUDE_PRIVATE);
  }

  /** The JSON web key set to publish. */
  String publicKeySet() {
    return "{\"keys\":[" + jwk.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}";
  }

  PublicJsonWebKey jwk() {
    return jwk;
  }
}
