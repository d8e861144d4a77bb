package org.counterpart.benchmarks.realinput;

import java.time.Instant;
import java.util.UUID;
import org.counterpart.benchmarks.cordis.RealOpportunity;

/**
 * An opportunity that was posted.
 *
 * @param at when the request was sent
 */
record Posted(RealOpportunity real, UUID id, Instant at) {}
