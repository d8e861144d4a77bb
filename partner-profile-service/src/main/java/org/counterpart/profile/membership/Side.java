package org.counterpart.profile.membership;

/** Who brings a membership into a state. */
enum Side {
  OPERATOR,
  PARTNER
}
