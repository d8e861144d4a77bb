package org.counterpart.notification.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** A real mail server that takes nothing from those who do not log in, as most outside do. */
public final class GuardedSmtpServer implements AutoCloseable {
  public static final String USER = "counterpart";
  public static final String PASSWORD = "correct horse";

  private final SMTPServer server;

  private GuardedSmtpServer(SMTPServer.Builder builder, Consumer<String> taken) {
    server =
        builder
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(0)
            .messageHandlerFactory(context -> new Handler(context, taken))
            .build();
    server.start();
  }

  /**
   * With STARTTLS, before which it offers no login.
   *
   * @param taken told the recipients of mails that came encrypted, and "in the clear" of others
   * @param password whether it is the right one
   */
  public static GuardedSmtpServer withStartTls(
      SSLContext tls, Predicate<String> password, Consumer<String> taken) {
    return new GuardedSmtpServer(
        guarded(password).enableTLS().requireTLS().startTlsSocketFactory(tls), taken);
  }

  /** With TLS from the first byte. */
  static GuardedSmtpServer withImplicitTls(SSLContext tls, Consumer<String> taken) {
    return new GuardedSmtpServer(guarded(PASSWORD::equals).serverSocketFactory(tls), taken);
  }

  /** Without any encryption, but with a login: or somebody in between who hides the encryption. */
  static GuardedSmtpServer inTheClear(Consumer<String> passwords, Consumer<String> taken) {
    return new GuardedSmtpServer(
        guarded(
            password -> {
              passwords.accept(password);
              return true;
            }),
        taken);
  }

  public int port() {
    return server.getPortAllocated();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static SMTPServer.Builder guarded(Predicate<String> password) {
    return new SMTPServer.Builder()
        .requireAuth()
        .authenticationHandlerFactory(
            new EasyAuthenticationHandlerFactory(
                (user, given, _) -> {
                  if (!USER.equals(user) || !password.test(given)) {
                    throw new LoginFailedException();
                  }
                }));
  }

  private static final class Handler implements MessageHandler {
    private final MessageContext context;
    private final Consumer<String> taken;
    private String recipient = "";

    Handler(MessageContext context, Consumer<String> taken) {
      this.context = context;
      this.taken = taken;
    }

    @Override
    public void from(String address) {}

    @Override
    public void recipient(String address) {
      recipient = address;
    }

    @Override
    public String data(InputStream message) throws IOException {
      message.readAllBytes();
      taken.accept(isEncrypted() ? recipient : "in the clear");
      return null;
    }

    @Override
    public void done() {}

    private boolean isEncrypted() {
      return ((Session) context).getSocket() instanceof SSLSocket;
    }
  }
}
