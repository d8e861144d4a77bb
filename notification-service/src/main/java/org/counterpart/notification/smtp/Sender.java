package org.counterpart.notification.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Who sends, checked once: a service that could not send a single mail does not start. */
@ApplicationScoped
public class Sender {
  private static final Logger LOG = Logger.getLogger(Sender.class);

  private final InternetAddress from;
  private final URI publicUrl;

  @Inject
  Sender(MailConfig config) {
    required(config.smtp().host(), "MAIL_SMTP_HOST", "mail.smtp.host", "the mail server's name");
    this.from = address(config);
    this.publicUrl =
        required(
            config.publicUrl(),
            "MAIL_PUBLIC_URL",
            "mail.public-url",
            "this service's address as recipients reach it");
  }

  void check(@Observes io.quarkus.runtime.StartupEvent event, RequiredMailSettings complete) {
    if (!"https".equals(publicUrl.getScheme())) {
      LOG.warn(
          "mail.public-url is not https: mail programs then offer no one-click unsubscribe"
              + " (RFC 8058)");
    }
  }

  /** The From of every mail. */
  public InternetAddress from() {
    return (InternetAddress) from.clone();
  }

  /** The part of the sender's address after the @. */
  public String domain() {
    return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
  }

  /** A link to a path of this service, such as `/unsubscribe/x`. */
  public URI link(String path) {
    String base = publicUrl.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  private static InternetAddress address(MailConfig config) {
    String from = required(config.from(), "MAIL_FROM", "mail.from", "the sender's address");
    try {
      InternetAddress address = new InternetAddress(from, true);
      address.setPersonal(config.fromName(), StandardCharsets.UTF_8.name());
      return address;
    } catch (AddressException | UnsupportedEncodingException e) {
      throw new IllegalStateException("MAIL_FROM (mail.from) is not a mail address", e);
    }
  }

  private static <T> T required(Optional<T> value, String env, String property, String what) {
    return value.orElseThrow(
        () -> new IllegalStateException("Set " + env + " (" + property + "): " + what + "."));
  }
}
