package org.counterpart.profile.issuer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An issuer of badges, with what is trusted of it.
 *
 * @param source where an operator has its keys from
 * @param asOf when
 */
@Schema(description = "An issuer of badges, with what is trusted of it.")
public record TrustedIssuer(
    @Schema(
            required = true,
            maxLength = 2000,
            description = "The IRI that its badges name.",
            examples = "https://issuer.example")
        String issuer,
    @Schema(required = true, maxLength = 300, examples = "Example Academy") String name,
    @Schema(
            required = true,
            maxLength = 300,
            description = "Where its keys and achievements are from.",
            examples = "https://issuer.example/.well-known/jwks.json")
        String source,
    @Schema(required = true, description = "When they were looked up.", examples = "2026-01-01")
        LocalDate asOf,
    @Schema(
            required = true,
            implementation = Object.class,
            type = SchemaType.OBJECT,
            description =
                "Its public keys as a JSON Web Key Set (RFC 7517): RSA of 2048 bits or more, EC"
                    + " P-256, OKP Ed25519; at most 50.")
        JsonNode jwks,
    @Schema(
            required = true,
            maxItems = 5000,
            description = "Which certifications its achievements count as.")
        List<Achievement> achievements,
    @Schema(maxItems = 100, description = "What it has revoked, as it publishes it.")
        List<PublishedStatusList> statusLists) {

  public TrustedIssuer {
    achievements = Values.list(achievements);
    statusLists = Values.list(statusLists);
  }

  /** The text of its keys; null where there are none. */
  String keySet() {
    return jwks == null ? null : jwks.toString();
  }

  /** What one achievement counts as. */
  @Schema(description = "What one achievement counts as.")
  public record Achievement(
      @Schema(
              required = true,
              maxLength = 2000,
              description = "Its id, as badges name it.",
              examples = "https://issuer.example/achievements/az-500")
          String id,
      @Schema(
              required = true,
              maxItems = 50,
              description = "Certifications or competencies.",
              examples = "[\"AZ-500\"]")
          List<String> certifications) {

    public Achievement {
      certifications = Values.list(certifications);
    }
  }

  /** A list of revoked badges. */
  @Schema(
      name = "StatusList",
      description = "A list of revoked badges, as the issuer publishes it.")
  public record PublishedStatusList(
      @Schema(
              required = true,
              maxLength = 2000,
              description = "Its address, as badges name it.",
              examples = "https://issuer.example/status/1")
          String id,
      @Schema(
              required = true,
              maxLength = 2_000_000,
              description =
                  "The list itself: a Bitstring Status List or a 1EdTech Revocation List, as JSON"
                      + " or as a compact JWS of the issuer.")
          String content) {}
}
