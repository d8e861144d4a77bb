package org.counterpart.notification.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/** Makes plain sockets and remembers the last, whose timeout a layer of TLS above it shares. */
final class RememberingSocketFactory extends SocketFactory {
  private Socket last;

  Socket last() {
    return last;
  }

  @Override
  public Socket createSocket() throws SocketException {
    Socket socket = new Socket();
    remember(socket);
    return socket;
  }

  /** Takes a socket that was made elsewhere for the last one. */
  void remember(Socket socket) throws SocketException {
    last = socket;
    // A mail is several writes. The last of them, with the final dot, would otherwise be kept back
    // until the server has acknowledged those before, which it puts off for 40 ms.
    socket.setTcpNoDelay(true);
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
