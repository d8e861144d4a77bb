package org.counterpart.notification.smtp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Who the mails are from, and the server that takes them. */
@ConfigMapping(prefix = "mail")
public interface MailConfig {

  /** The sender's address, also of the envelope; bounces go there. */
  Optional<String> from();

  /** The sender's name, as people see it. */
  @WithDefault("Counterpart")
  String fromName();

  /** This service's address as the recipients reach it: the base of the links in the mails. */
  Optional<URI> publicUrl();

  Smtp smtp();

  /** The mail server. */
  interface Smtp {
    Optional<String> host();

    @WithDefault("25")
    int port();

    /**
     * Whether the connection must be, or may be, encrypted by STARTTLS. OPTIONAL is REQUIRED where
     * there is a password to be kept: whoever sits in between could hide that the server offers it.
     */
    @WithDefault("OPTIONAL")
    StartTls starttls();

    /** Whether the connection is encrypted from its first byte (usually port 465). */
    @WithDefault("false")
    boolean implicitTls();

    /** With a user name the server is logged in to. */
    Optional<String> username();

    Optional<String> password();

    /** What this service calls itself to the server. */
    @WithDefault("localhost")
    String ehlo();

    @WithDefault("30s")
    Duration connectTimeout();

    /** For every reply but the one after the data; RFC 5321 §4.5.3.2 asks for 5 minutes. */
    @WithDefault("5m")
    Duration replyTimeout();

    /**
     * For the reply after the data; RFC 5321 §4.5.3.2.6 asks for 10 minutes. Less makes duplicates:
     * the server may have the mail already, and only be slow to say so.
     */
    @WithDefault("10m")
    Duration acceptTimeout();

    @WithDefault("3m")
    Duration writeTimeout();

    /** Whether nothing, the password first of all, goes to a server that offers no STARTTLS. */
    default boolean isStartTlsRequired() {
      return switch (starttls()) {
        case REQUIRED -> true;
        case OPTIONAL -> username().isPresent() && !implicitTls();
        case DISABLED -> false;
      };
    }
  }

  /** What is asked of STARTTLS. */
  enum StartTls {
    DISABLED,
    OPTIONAL,
    REQUIRED
  }
}
