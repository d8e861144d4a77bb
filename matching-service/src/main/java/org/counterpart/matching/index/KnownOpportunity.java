package org.counterpart.matching.index;

import org.counterpart.engine.Opportunity;

/**
 * An opportunity that was published, in its newest version.
 *
 * @param open whether partners are looked for
 */
public record KnownOpportunity(Opportunity opportunity, boolean open) {}
