package org.counterpart.profile.membership;

import static org.counterpart.profile.membership.MembershipState.DECLINED;
import static org.counterpart.profile.membership.MembershipState.INVITED;
import static org.counterpart.profile.membership.MembershipState.LEFT;
import static org.counterpart.profile.membership.MembershipState.MEMBER;
import static org.counterpart.profile.membership.MembershipState.REJECTED;
import static org.counterpart.profile.membership.MembershipState.REMOVED;
import static org.counterpart.profile.membership.MembershipState.REQUESTED;

import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;

/**
 * Which state may follow which, and who may bring it about: nobody becomes a member unless both
 * sides want it, and either side can end it alone.
 */
final class MembershipRules {
  static final ProblemType ILLEGAL =
      new ProblemType("illegal-transition", 409, "Not legal in this state");

  private MembershipRules() {}

  /**
   * What a side can make of a membership.
   *
   * @param state null where there is none yet
   */
  static List<MembershipState> legal(MembershipState state, Side side) {
    return switch (side) {
      case OPERATOR -> byOperator(state);
      case PARTNER -> byPartner(state);
    };
  }

  private static List<MembershipState> byOperator(MembershipState state) {
    return switch (state) {
      case null -> List.of(INVITED);
      case DECLINED, REJECTED, LEFT, REMOVED -> List.of(INVITED);
      case INVITED, MEMBER -> List.of(REMOVED);
      case REQUESTED -> List.of(MEMBER, REJECTED);
    };
  }

  private static List<MembershipState> byPartner(MembershipState state) {
    return switch (state) {
      case null -> List.of(REQUESTED);
      case DECLINED, REJECTED, LEFT, REMOVED -> List.of(REQUESTED);
      case INVITED -> List.of(MEMBER, DECLINED);
      case REQUESTED, MEMBER -> List.of(LEFT);
    };
  }

  /**
   * Makes sure that a side may bring a membership into a state.
   *
   * @param state the present one; null where there is none yet
   * @throws ProblemException 409 that names the state and what would be legal
   */
  static void require(MembershipState state, Side side, MembershipState wanted) {
    var legal = legal(state, side);
    if (!legal.contains(wanted)) {
      throw new ProblemException(
          ILLEGAL,
          "%s and cannot become %s by the %s; legal: %s."
              .formatted(
                  state == null ? "There is no membership yet" : "This membership is " + state,
                  wanted,
                  side == Side.OPERATOR ? "operator" : "partner",
                  legal.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }
  }
}
