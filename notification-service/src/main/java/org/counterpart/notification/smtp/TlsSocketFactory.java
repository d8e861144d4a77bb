package org.counterpart.notification.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Puts TLS on top of connections that are there already, be it at once or by STARTTLS. The plain
 * socket below is the one whose timeouts count.
 */
final class TlsSocketFactory extends SSLSocketFactory {
  private final SSLSocketFactory tls;
  private final RememberingSocketFactory plain;

  TlsSocketFactory(SSLSocketFactory tls, RememberingSocketFactory plain) {
    this.tls = tls;
    this.plain = plain;
  }

  @Override
  public Socket createSocket(Socket below, String host, int port, boolean autoClose)
      throws IOException {
    plain.remember(below);
    return tls.createSocket(below, host, port, autoClose);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return tls.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return tls.getSupportedCipherSuites();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return plain.createSocket(host, port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return plain.createSocket(host, port, local, localPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return plain.createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return plain.createSocket(host, port, local, localPort);
  }
}
