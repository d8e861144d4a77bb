package org.counterpart.broken.cycletwo;

import org.counterpart.broken.cycleone.First;

/** Closes the cycle. */
public record Second(First first) {}
