package org.counterpart.systemtests.stack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Where the parts of a running system are, as {@code endpoints.json} says it.
 *
 * @param inboxKind {@code maildev}, or null for the inbox of the local stack
 * @param issuer base URL as the services see it
 * @param pids process ids by part; empty when the parts cannot be killed from here
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Endpoints(
    URI partnerProfile,
    URI opportunity,
    URI matching,
    URI notification,
    URI inbox,
    String inboxKind,
    String kafka,
    String postgres,
    String issuer,
    Map<String, Long> pids) {

  public Endpoints {
    Objects.requireNonNull(partnerProfile);
    Objects.requireNonNull(opportunity);
    Objects.requireNonNull(matching);
    Objects.requireNonNull(notification);
    Objects.requireNonNull(inbox);
    Objects.requireNonNull(issuer);
    pids = pids == null ? Map.of() : Map.copyOf(pids);
  }

  static Endpoints read(Path file) {
    try {
      return new ObjectMapper().readValue(file.toFile(), Endpoints.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The base address of a service. */
  public URI of(Service service) {
    return switch (service) {
      case PARTNER_PROFILE -> partnerProfile;
      case OPPORTUNITY -> opportunity;
      case MATCHING -> matching;
      case NOTIFICATION -> notification;
    };
  }
}
