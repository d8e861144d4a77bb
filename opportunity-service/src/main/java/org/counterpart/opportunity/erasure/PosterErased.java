package org.counterpart.opportunity.erasure;

import java.util.Map;
import java.util.UUID;

/**
 * A partner was erased, in the running transaction; its opportunities are still there. What hangs
 * on them by a foreign key that cascades goes with them; whoever keeps something elsewhere deletes
 * it.
 *
 * @param removed how many rows, by table; to be added to
 */
public record PosterErased(UUID partnerId, Map<String, Integer> removed) {}
