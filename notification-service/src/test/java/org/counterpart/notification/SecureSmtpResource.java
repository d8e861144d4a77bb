package org.counterpart.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.counterpart.notification.smtp.GuardedSmtpServer;
import org.counterpart.notification.smtp.SelfSigned;

/**
 * Lets the service send to a server with a certificate of its own authority and a login, which
 * refuses the first one: as if the password had just been changed there.
 */
public final class SecureSmtpResource implements QuarkusTestResourceLifecycleManager {
  private static final String TAKEN = "secure-smtp.taken.";
  private GuardedSmtpServer server;

  /** Whether the server took a mail to the address over an encrypted connection. */
  static boolean took(String address) {
    return Boolean.getBoolean(TAKEN + address);
  }

  @Override
  public int order() {
    return 1; // After the local stack, whose mail server this one replaces.
  }

  @Override
  public Map<String, String> start() {
    SelfSigned localhost = SelfSigned.of("localhost", directory());
    AtomicBoolean changed = new AtomicBoolean();
    server =
        GuardedSmtpServer.withStartTls(
            localhost.server(),
            password -> changed.getAndSet(true) && password.equals(GuardedSmtpServer.PASSWORD),
            recipient -> System.setProperty(TAKEN + recipient, "true"));
    return Map.of(
        "mail.smtp.host",
        "localhost",
        "mail.smtp.port",
        String.valueOf(server.port()),
        "mail.smtp.username",
        GuardedSmtpServer.USER,
        "mail.smtp.password",
        GuardedSmtpServer.PASSWORD,
        "quarkus.tls.mail.trust-store.pem.certs",
        localhost.certificate().toString(),
        "delivery.retry.first",
        "0.4s");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static Path directory() {
    try {
      Path directory = Files.createTempDirectory("secure-smtp");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
