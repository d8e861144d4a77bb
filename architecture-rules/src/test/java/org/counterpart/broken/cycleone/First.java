package org.counterpart.broken.cycleone;

import org.counterpart.broken.cycletwo.Second;

/** Needs a feature that needs this one. */
public record First(Second second) {}
