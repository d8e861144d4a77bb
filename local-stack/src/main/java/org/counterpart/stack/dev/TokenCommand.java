package org.counterpart.stack.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.counterpart.stack.issuer.SigningKey;
import org.counterpart.stack.issuer.TokenSigner;
import org.counterpart.stack.part.PartFailedException;

/** Signs a token of the stack that runs. */
final class TokenCommand {
  private static final Duration VALIDITY = Duration.ofHours(12);

  private TokenCommand() {}

  /**
   * @throws PartFailedException when no stack runs from this directory
   */
  static String token(RunFiles files, Arguments.Token wanted) throws IOException {
    requireRunning(files);
    JsonNode endpoints = files.read(files.endpoints());
    SigningKey key = SigningKey.parse(Files.readString(files.issuerKey()));
    return new TokenSigner(key, endpoints.path("issuer").asText())
        .sign(wanted.role() + "-" + wanted.partnerId(), VALIDITY, claims(wanted));
  }

  private static Map<String, String> claims(Arguments.Token wanted) {
    return Arguments.Token.isPartner(wanted.partnerId())
        ? Map.of("role", wanted.role(), "partner_id", wanted.partnerId())
        : Map.of("role", wanted.role());
  }

  /**
   * @throws PartFailedException when no stack runs from this directory, or it is not up yet
   */
  static void requireRunning(RunFiles files) throws IOException {
    if (!files.isClaimed()) {
      throw new PartFailedException("the stack is not running; start it with ./dev");
    }
    if (!Files.exists(files.endpoints())) {
      throw new PartFailedException("the stack is still starting; wait until it says Ready");
    }
  }
}
