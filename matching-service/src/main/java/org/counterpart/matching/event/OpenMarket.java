package org.counterpart.matching.event;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where opportunities are that are restricted to no ecosystem: for the engine an ecosystem as any
 * other, which all partners belong to but those whose reach is limited (docs/adr/0131).
 */
public final class OpenMarket {
  /** No code of an ecosystem has a space. */
  private static final String CODE = "open market";

  private OpenMarket() {}

  /** The ecosystems that an opportunity is posted in. */
  public static Set<String> ofOpportunity(Set<String> restrictedTo) {
    return restrictedTo.isEmpty() ? Set.of(CODE) : restrictedTo;
  }

  /**
   * The ecosystems that a partner is to be found in.
   *
   * @param belongsTo those that it belongs to
   * @param limitedTo those that its reach is limited to; empty for everywhere
   */
  static Set<String> ofPartner(Set<String> belongsTo, Set<String> limitedTo) {
    Set<String> foundIn = new LinkedHashSet<>(belongsTo);
    if (limitedTo.isEmpty()) {
      foundIn.add(CODE);
    } else {
      foundIn.retainAll(limitedTo);
    }
    return foundIn;
  }

  /** Whether these are the ecosystems of an opportunity that is restricted to none. */
  public static boolean isIt(Set<String> ecosystems) {
    return ecosystems.contains(CODE);
  }
}
