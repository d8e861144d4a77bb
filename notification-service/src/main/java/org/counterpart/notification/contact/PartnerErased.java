package org.counterpart.notification.contact;

import java.util.UUID;
import org.counterpart.notification.inbound.Removed;

/**
 * A partner was erased, in the running transaction: whoever keeps something of it deletes that and
 * counts it.
 */
public record PartnerErased(UUID partnerId, Removed removed) {}
