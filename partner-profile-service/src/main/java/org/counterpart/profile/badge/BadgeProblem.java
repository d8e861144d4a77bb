package org.counterpart.profile.badge;

import java.util.Locale;

/** Why a badge does not prove a certification. */
public enum BadgeProblem {
  /** It is longer than {@link CompactJws#MAX_LENGTH}. */
  TOO_LARGE,
  /** It is no compact JWS, no Open Badge, or contradicts itself. */
  MALFORMED,
  UNSUPPORTED_ALGORITHM,
  UNKNOWN_ISSUER,
  UNTRUSTED_KEY,
  SIGNATURE,
  WRONG_SUBJECT,
  WRONG_ACHIEVEMENT,
  /** The certification claims days on which the badge is not valid. */
  OUTSIDE_VALIDITY,
  NOT_YET_VALID,
  EXPIRED,
  REVOKED,
  /** The badge says that it can be revoked, and there is no list to look in. */
  STATUS_UNKNOWN,
  /** It proves something for another person already. */
  ATTACHED_ELSEWHERE;

  /** As it is told to clients: kebab-case, stable. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
