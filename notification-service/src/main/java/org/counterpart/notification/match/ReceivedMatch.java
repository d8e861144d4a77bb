package org.counterpart.notification.match;

import java.time.Instant;

/**
 * A match that was stored.
 *
 * @param traceparent of the record that brought it (W3C Trace Context); nullable
 */
public record ReceivedMatch(Match match, String traceparent, Instant receivedAt) {}
