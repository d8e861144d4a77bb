package org.counterpart.notification.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes plain sockets and remembers the last, whose timeout a layer of TLS above it shares. */
final class RememberingSocketFactory extends SocketFactory {
  private Socket last;

  Socket last() {
    return last;
  }

  @Override
  public Socket createSocket() {
    last = new Socket();
    return last;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    throw onlyUnconnected();
  }

  private static UnsupportedOperationException onlyUnconnected() {
    return new UnsupportedOperationException("A connection without a timeout is not made here");
  }
}
