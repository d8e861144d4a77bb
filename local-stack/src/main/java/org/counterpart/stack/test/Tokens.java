package org.counterpart.stack.test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.counterpart.stack.issuer.TokenSigner;

/** Bearer tokens of the local issuer, valid for an hour unless a method says otherwise. */
public final class Tokens {
  private static final Duration HOUR = Duration.ofHours(1);

  private Tokens() {}

  /** Somebody who speaks for a partner. */
  public static String partner(UUID partnerId) {
    return with(
        Map.of("sub", "person-at-" + partnerId, "role", "partner", "partner_id", "" + partnerId));
  }

  /** Somebody who runs Counterpart. */
  public static String operator() {
    return with(Map.of("sub", "operator", "role", "operator"));
  }

  /** A system of a programme or a community. */
  public static String integrator() {
    return integrator("integrator");
  }

  /** One of several integrators. */
  public static String integrator(String subject) {
    return with(Map.of("sub", subject, "role", "integrator"));
  }

  /** Any claims; those of issuer, audience and time are there already and can be replaced. */
  public static String with(Map<String, ?> claims) {
    return signer().sign("somebody", HOUR, claims);
  }

  /** Right in everything but whom it is for. */
  public static String forAudience(String audience, UUID partnerId) {
    return with(
        Map.of(
            "aud", audience, "sub", "somebody", "role", "partner", "partner_id", "" + partnerId));
  }

  /** Was right until an hour ago. */
  public static String expired(UUID partnerId) {
    return signer()
        .sign(
            "somebody",
            HOUR.negated(),
            Map.of("role", "partner", "partner_id", partnerId.toString()));
  }

  private static TokenSigner signer() {
    return new TokenSigner(SharedStack.key(), SharedStack.issuer());
  }
}
