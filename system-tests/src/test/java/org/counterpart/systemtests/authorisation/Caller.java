package org.counterpart.systemtests.authorisation;

import java.util.Map;
import java.util.UUID;
import org.counterpart.systemtests.stack.Tokens;

/** Those who try what is not theirs. */
public enum Caller {
  /** Has no token. */
  NOBODY,
  /** The owner's token for another system. */
  WRONG_AUDIENCE,
  /** The owner's token of yesterday. */
  EXPIRED,
  /** A role that nobody has heard of. */
  UNKNOWN_ROLE,
  /** Another partner. */
  STRANGER,
  /** An integrator who did not register the owner. */
  INTEGRATOR,
  OPERATOR;

  /** The caller's token; null for nobody. */
  String token(Tokens tokens, UUID owner, UUID stranger) {
    return switch (this) {
      case NOBODY -> null;
      case WRONG_AUDIENCE ->
          tokens.with(
              Map.of("aud", "another-system", "role", "partner", "partner_id", owner.toString()));
      case EXPIRED -> tokens.expired(owner);
      case UNKNOWN_ROLE -> tokens.with(Map.of("role", "guest", "partner_id", owner.toString()));
      case STRANGER -> tokens.partner(stranger);
      case INTEGRATOR -> tokens.integrator("integrator-" + stranger);
      case OPERATOR -> tokens.operator();
    };
  }
}
