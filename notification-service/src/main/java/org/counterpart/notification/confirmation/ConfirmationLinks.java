package org.counterpart.notification.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.address.AddressConfig;
import org.counterpart.notification.link.SignedToken;
import org.counterpart.notification.smtp.Sender;

/** The links with which a reminder is answered. */
@ApplicationScoped
public class ConfirmationLinks {
  /** After the next reminder has come there is a newer link. */
  public static final Duration VALID = Duration.ofDays(90);

  private static final int ID_SIZE = 2 * Long.BYTES;

  private final SignedToken tokens;
  private final Sender sender;

  @Inject
  ConfirmationLinks(AddressConfig config, Sender sender) {
    this.tokens = new SignedToken(config.required(), "confirmation", ID_SIZE, VALID);
    this.sender = sender;
  }

  /** Where a reminder is answered. */
  public URI link(UUID reminder) {
    byte[] id =
        ByteBuffer.allocate(ID_SIZE)
            .putLong(reminder.getMostSignificantBits())
            .putLong(reminder.getLeastSignificantBits())
            .array();
    return sender.link("/confirmation/" + tokens.issue(id, Instant.now()));
  }

  Optional<UUID> reminder(String token) {
    return tokens
        .read(token, Instant.now())
        .map(ByteBuffer::wrap)
        .map(id -> new UUID(id.getLong(), id.getLong()));
  }
}
