package org.counterpart.profile.certification;

import java.time.Instant;

/**
 * What came out when evidence was verified.
 *
 * @param issuer the badge's; null where it proves nothing
 * @param validUntil the badge's; null where it proves nothing or does not run out
 * @param problem why it proves nothing, in kebab-case; null where it proves
 */
public record EvidenceFinding(String issuer, Instant validUntil, String problem) {

  /** It proves what it is attached to. */
  public static EvidenceFinding proof(String issuer, Instant validUntil) {
    return new EvidenceFinding(issuer, validUntil, null);
  }

  /** It proves nothing. */
  public static EvidenceFinding problem(String problem) {
    return new EvidenceFinding(null, null, problem);
  }

  boolean isProof() {
    return issuer != null;
  }
}
