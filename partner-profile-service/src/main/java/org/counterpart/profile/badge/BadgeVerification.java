package org.counterpart.profile.badge;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides whether a signed badge proves a certification. */
public final class BadgeVerification {
  private final Function<String, Optional<Issuer>> trusted;

  /**
   * @param trusted the issuers that are trusted, by their IRIs
   */
  public BadgeVerification(Function<String, Optional<Issuer>> trusted) {
    this.trusted = trusted;
  }

  /**
   * What the badge says, where it proves the claim for all days of the claim.
   *
   * @param badge a compact JWS
   * @param now when it is attached: it must be in force then; null where it was attached before, as
   *     the claim's days go by without the badge's help
   * @throws BadgeRefusedException with the first reason why it proves nothing; {@link
   *     BadgeProblem#STATUS_UNKNOWN} only where everything else is as it must be
   */
  public OpenBadge verify(String badge, BadgeClaim claim, Instant now)
      throws BadgeRefusedException {
    var jws = CompactJws.parse(badge, CompactJws.MAX_LENGTH);
    var told = OpenBadgeReader.read(jws.payload());
    var issuer =
        trusted
            .apply(told.issuer())
            .orElseThrow(
                () ->
                    new BadgeRefusedException(
                        BadgeProblem.UNKNOWN_ISSUER, "Its issuer is none of the trusted ones."));
    jws.verify(issuer.keys());
    if (!Identity.matches(told.subject(), claim.identity())) {
      throw new BadgeRefusedException(
          BadgeProblem.WRONG_SUBJECT, "It was given to somebody else than who is stated.");
    }
    var counts = issuer.achievements().getOrDefault(told.achievement(), Set.of());
    if (!counts.contains(claim.certification())) {
      throw new BadgeRefusedException(
          BadgeProblem.WRONG_ACHIEVEMENT,
          "Its achievement does not count as " + claim.certification() + ".");
    }
    if (now != null) {
      told.requireValidAt(now);
    }
    requireDays(told, claim);
    new BadgeStatus(told, issuer).check();
    return told;
  }

  /** A form that can be a badge: the rule for what is stored before it is verified. */
  public static Optional<BadgeRefusedException> refusalOfForm(String badge) {
    try {
      OpenBadgeReader.read(CompactJws.parse(badge, CompactJws.MAX_LENGTH).payload());
      return Optional.empty();
    } catch (BadgeRefusedException e) {
      return Optional.of(e);
    }
  }

  private static void requireDays(OpenBadge told, BadgeClaim claim) throws BadgeRefusedException {
    var end = told.endDay();
    var runsLonger = end != null && (claim.until() == null || claim.until().isAfter(end));
    if (claim.from().isBefore(told.firstDay()) || runsLonger) {
      throw new BadgeRefusedException(
          BadgeProblem.OUTSIDE_VALIDITY,
          "It proves the days from %s%s; the certification claims others."
              .formatted(told.firstDay(), end == null ? " on" : " until before " + end));
    }
  }
}
