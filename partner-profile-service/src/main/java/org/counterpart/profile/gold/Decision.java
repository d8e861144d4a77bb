package org.counterpart.profile.gold;

/** What was decided of a candidate on the way to a set of golds. */
enum Decision {
  OPEN,
  IN,
  OUT
}
