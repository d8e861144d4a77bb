package org.counterpart.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.counterpart.stack.issuer.SigningKey;
import org.counterpart.stack.issuer.TokenSigner;

/** Bearer tokens of the stack's issuer, valid for two hours unless said otherwise. */
public final class Tokens {

  private static final Duration VALIDITY = Duration.ofHours(2);

  private final TokenSigner signer;

  /**
   * @param key file of the issuer's signing key
   */
  Tokens(Path key, String issuer) {
    try {
      this.signer = new TokenSigner(SigningKey.parse(Files.readString(key)), issuer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody who speaks for a partner. */
  public String partner(UUID partner) {
    return with(
        Map.of("sub", "person-at-" + partner, "role", "partner", "partner_id", "" + partner));
  }

  /** Somebody who runs the system. */
  public String operator() {
    return with(Map.of("sub", "operator", "role", "operator"));
  }

  /** A programme or community that brings its partners. */
  public String integrator(String subject) {
    return with(Map.of("sub", subject, "role", "integrator"));
  }

  /** Any claims; they replace the usual ones of the same name. */
  public String with(Map<String, ?> claims) {
    return signer.sign("somebody", VALIDITY, new HashMap<>(claims));
  }

  /** A token that was valid until an hour ago. */
  public String expired(UUID partner) {
    return signer.sign(
        "somebody",
        Duration.ofHours(-1),
        Map.of("role", "partner", "partner_id", partner.toString()));
  }
}
