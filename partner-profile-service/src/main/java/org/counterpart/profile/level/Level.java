package org.counterpart.profile.level;

/**
 * How strongly a partner holds a competency. The order of the constants is the order of the levels.
 */
public enum Level {
  SILVER,
  GOLD
}
