package org.counterpart.engine;

/** The level at which a competency is held, in growing order. */
public enum Level {
  SILVER,
  GOLD
}
