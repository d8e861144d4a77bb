package org.counterpart.stack.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What SMTP said about a message, which its own headers need not repeat.
 *
 * @param sender address of the return path, empty for a bounce
 */
record Envelope(String sender, List<String> recipients, Instant receivedAt) {
  Envelope {
    Objects.requireNonNull(sender);
    recipients = List.copyOf(recipients);
    Objects.requireNonNull(receivedAt);
  }
}
