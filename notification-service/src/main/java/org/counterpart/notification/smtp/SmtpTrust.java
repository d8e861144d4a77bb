package org.counterpart.notification.smtp;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Whose word for the mail server's name is taken: the authorities that Java knows, unless there is
 * a TLS configuration of the name {@code mail}, for a server with an authority of its own.
 */
@ApplicationScoped
public class SmtpTrust {
  private static final String NAME = "mail";
  private final SSLContext context;

  @Inject
  SmtpTrust(TlsConfigurationRegistry configurations) {
    this.context = context(configurations.get(NAME));
  }

  public SSLContext context() {
    return context;
  }

  private static SSLContext context(Optional<TlsConfiguration> configured) {
    try {
      return configured.isPresent() ? configured.get().createSSLContext() : SSLContext.getDefault();
    } catch (Exception e) { // The registry declares no narrower one.
      throw new IllegalStateException(
          "The mail server's TLS configuration (quarkus.tls.mail) cannot be used", e);
    }
  }
}
