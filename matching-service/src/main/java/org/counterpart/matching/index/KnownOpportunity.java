package org.counterpart.matching.index;

import org.counterpart.engine.Opportunity;
import org.counterpart.matching.event.Money;

/**
 * An opportunity that was published, in its newest version.
 *
 * @param open whether partners are looked for
 * @param value what the work that is missing is worth; null where that is not told
 */
public record KnownOpportunity(Opportunity opportunity, boolean open, Money value) {}
