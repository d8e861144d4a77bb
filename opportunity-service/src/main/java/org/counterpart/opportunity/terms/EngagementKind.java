package org.counterpart.opportunity.terms;

/** What the partners are wanted for. */
public enum EngagementKind {
  BUILD_WITH,
  MARKET_WITH,
  SELL_WITH
}
