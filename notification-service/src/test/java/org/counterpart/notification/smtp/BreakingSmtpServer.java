package org.counterpart.notification.smtp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Offers STARTTLS, and comes to nothing after that. */
final class BreakingSmtpServer implements AutoCloseable {

  /** How it comes to nothing. */
  enum Act {
    /** Ends the connection after the answer to EHLO. */
    CLOSE,
    /** The same without the courtesies of TCP. */
    RESET,
    /** Encrypts the connection, and then offers only logins that nobody here knows. */
    STRANGE_LOGIN;

    /** What it looks like here; a broken connection is noticed while writing or while reading. */
    List<String> causes() {
      return this == STRANGE_LOGIN ? List.of("authentication-failed") : List.of("eof", "socket");
    }
  }

  private final SSLContext tls;
  private final Act act;
  private final ServerSocket server;

  BreakingSmtpServer(SSLContext tls, Act act) {
    this.tls = tls;
    this.act = act;
    try {
      server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return server.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    try (Socket socket = server.accept()) {
      BufferedReader in = reader(socket);
      say(socket, "220 breaking");
      in.readLine();
      say(socket, "250-breaking\r\n250 STARTTLS");
      if (act == Act.STRANGE_LOGIN) {
        in.readLine();
        say(socket, "220 go on");
        offerStrangeLogin(socket);
      } else if (act == Act.RESET) {
        socket.setSoLinger(true, 0);
      }
    } catch (IOException _) {
      // The client is gone.
    }
  }

  private void offerStrangeLogin(Socket below) throws IOException {
    try (SSLSocket socket =
        (SSLSocket) tls.getSocketFactory().createSocket(below, null, below.getPort(), true)) {
      socket.setUseClientMode(false);
      BufferedReader in = reader(socket);
      in.readLine();
      say(socket, "250-breaking\r\n250 AUTH STRANGE");
      in.readLine();
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
  }

  private static void say(Socket socket, String reply) throws IOException {
    socket.getOutputStream().write((reply + "\r\n").getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }
}
