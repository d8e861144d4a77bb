package org.counterpart.profile.certification;

import org.counterpart.profile.validation.Values;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What proves a certification.
 *
 * @param credential an Open Badge 3.0 as a compact JWS
 * @param identity of the person that it was given to, as the badge has it
 */
@Schema(name = "Evidence", description = "An Open Badge 3.0 that proves a certification.")
public record EvidenceDetails(
    @Schema(
            required = true,
            maxLength = 32_000,
            description = "The badge as a compact JWS (JWT proof form), as its issuer gave it.",
            examples = "eyJhbGciOiJFUzI1NiIsImtpZCI6ImsxIn0.eyJpc3MiOiJodHRwczov4oCmIn0.c2ln")
        String credential,
    @Schema(
            required = true,
            maxLength = 300,
            description =
                "Whom it was given to: the e-mail address that the badge has a hash of, or the id"
                    + " of its subject. The same person always has the same.",
            examples = "ada@fabrikam.example")
        String identity) {

  /** The same in the one form that is stored; for one that keeps the rules. */
  public EvidenceDetails normalised() {
    return new EvidenceDetails(Values.line(credential), Values.line(identity));
  }

  /** Never shows the person: this can end up in a log. */
  @Override
  public String toString() {
    return "EvidenceDetails[]";
  }
}
