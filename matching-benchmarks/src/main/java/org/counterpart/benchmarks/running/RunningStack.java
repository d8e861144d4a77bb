package org.counterpart.benchmarks.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.counterpart.stack.issuer.SigningKey;
import org.counterpart.stack.issuer.TokenSigner;

/** Where the parts of the local stack are, and tokens that they take. */
public final class RunningStack {

  private static final Duration VALIDITY = Duration.ofHours(6);

  private final JsonNode endpoints;
  private final TokenSigner signer;

  private RunningStack(JsonNode endpoints, TokenSigner signer) {
    this.endpoints = endpoints;
    this.signer = signer;
  }

  /** Whether a stack has said under {@code root} where it is, and was not killed since. */
  public static boolean isAt(Path root) throws IOException {
    return Files.exists(endpoints(root))
        && ProcessHandle.of(
                new ObjectMapper()
                    .readTree(endpoints(root).toFile())
                    .required("pids")
                    .required("partnerProfile")
                    .asLong())
            .isPresent();
  }

  public static RunningStack at(Path root) throws IOException {
    JsonNode endpoints = new ObjectMapper().readTree(endpoints(root).toFile());
    SigningKey key = SigningKey.parse(Files.readString(files(root).resolve("issuer-key.json")));
    return new RunningStack(endpoints, new TokenSigner(key, endpoints.path("issuer").asText()));
  }

  private static Path endpoints(Path root) {
    return files(root).resolve("endpoints.json");
  }

  private static Path files(Path root) {
    return root.resolve("target/dev");
  }

  public String partnerProfile() {
    return address("partnerProfile");
  }

  public String opportunity() {
    return address("opportunity");
  }

  public String matching() {
    return address("matching");
  }

  public String notification() {
    return address("notification");
  }

  public String inbox() {
    return address("inbox");
  }

  public String kafka() {
    return address("kafka");
  }

  private String address(String name) {
    return endpoints.required(name).asText();
  }

  public String operatorToken() {
    return signer.sign("real-input", VALIDITY, Map.of("role", "operator"));
  }

  public String partnerToken(UUID partner) {
    return signer.sign(
        "partner-" + partner,
        VALIDITY,
        Map.of("role", "partner", "partner_id", partner.toString()));
  }
}
