package org.counterpart.notification.contact;

import java.util.UUID;

/** A partner was erased, in the running transaction: whoever keeps something of it forgets it. */
public record PartnerErased(UUID partnerId) {}
