package org.counterpart.engine;

/** What partners do together: deliver, promote or sell. */
public enum EngagementKind {
  BUILD_WITH,
  MARKET_WITH,
  SELL_WITH
}
