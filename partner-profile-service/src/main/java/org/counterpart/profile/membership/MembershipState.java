package org.counterpart.profile.membership;

/** How a partner stands to an ecosystem; what never began has no state. */
public enum MembershipState {
  /** The operator has asked the partner. */
  INVITED,
  /** The partner has asked the operator. */
  REQUESTED,
  MEMBER,
  /** The partner did not want to. */
  DECLINED,
  /** The operator did not want to. */
  REJECTED,
  /** The partner went, or took its request back. */
  LEFT,
  /** The operator ended it, or took the invitation back. */
  REMOVED
}
