package org.counterpart.notification.smtp;

import io.quarkus.tls.TlsConfigurationRegistry;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** The trust of a service that has no TLS configuration of its own, for tests without Quarkus. */
public final class JavaTrust {
  private JavaTrust() {}

  public static SmtpTrust trust() {
    return new SmtpTrust(
        (TlsConfigurationRegistry)
            Proxy.newProxyInstance(
                JavaTrust.class.getClassLoader(),
                new Class<?>[] {TlsConfigurationRegistry.class},
                (_, _, _) -> Optional.empty()));
  }
}
