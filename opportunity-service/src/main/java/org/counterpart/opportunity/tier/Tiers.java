package org.counterpart.opportunity.tier;

/**
 * The two tiers that are not shown to everybody who is matched.
 *
 * @param details for those who said that they are interested; null: none
 * @param full for those who were accepted; null: none
 */
public record Tiers(String details, Full full) {
  public static final Tiers NONE = new Tiers(null, null);

  public Tiers {
    full = full == null || full.isEmpty() ? null : full;
  }
}
