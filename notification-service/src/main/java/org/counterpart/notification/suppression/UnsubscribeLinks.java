package org.counterpart.notification.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.counterpart.notification.address.AddressConfig;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.smtp.Sender;

/** The links with which recipients stop the mail. */
@ApplicationScoped
public class UnsubscribeLinks {
  private final UnsubscribeToken tokens;
  private final Sender sender;

  @Inject
  UnsubscribeLinks(AddressConfig config, Sender sender) {
    this.tokens = new UnsubscribeToken(config.required());
    this.sender = sender;
  }

  public URI link(AddressHash recipient) {
    return sender.link("/unsubscribe/" + tokens.issue(recipient, Instant.now()));
  }

  Optional<AddressHash> recipient(String token) {
    return tokens.read(token, Instant.now());
  }
}
