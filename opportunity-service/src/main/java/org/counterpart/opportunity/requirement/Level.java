package org.counterpart.opportunity.requirement;

/**
 * How strong a competency must be, weakest first. {@link #ANY} asks for silver or better, or for
 * work that a reference gives evidence of.
 */
public enum Level {
  ANY,
  SILVER,
  GOLD;

  /** Whether somebody at this level has what {@code asked} asks for. */
  public boolean satisfies(Level asked) {
    return compareTo(asked) >= 0;
  }
}
