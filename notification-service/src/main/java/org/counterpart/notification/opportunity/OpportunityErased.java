package org.counterpart.notification.opportunity;

import java.util.UUID;
import org.counterpart.notification.inbound.Removed;

/**
 * An opportunity was erased, in the running transaction: whoever keeps something of it deletes that
 * and counts it.
 */
public record OpportunityErased(UUID opportunityId, Removed removed) {}
