package org.counterpart.profile.partner;

/** How a partner works with others: in the customer's project, in going to market, in the sale. */
public enum EngagementKind {
  BUILD_WITH,
  MARKET_WITH,
  SELL_WITH
}
