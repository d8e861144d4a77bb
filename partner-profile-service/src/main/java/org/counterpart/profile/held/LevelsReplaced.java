package org.counterpart.profile.held;

import org.counterpart.profile.partner.Partner;

/**
 * Somebody has changed this one partner, and with it perhaps its levels, in the running
 * transaction. An import tells nothing of the kind: what follows from it can wait for the night.
 */
public record LevelsReplaced(Partner partner) {}
