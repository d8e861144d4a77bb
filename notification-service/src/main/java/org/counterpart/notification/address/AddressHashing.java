package org.counterpart.notification.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Hashes addresses with this installation's key. */
@ApplicationScoped
public class AddressHashing {
  private final KeyedHash hash;

  @Inject
  AddressHashing(AddressConfig config) {
    this(config.required());
  }

  AddressHashing(String secret) {
    this.hash = new KeyedHash(secret, "address");
  }

  /** A service without its secret does not start, rather than fail at the first match. */
  void check(@Observes StartupEvent event) {}

  /** The hash of an address; the same for any case, which mail servers do not tell apart. */
  public AddressHash hash(String address) {
    return new AddressHash(hash.of(address.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8)));
  }
}
