package org.counterpart.notification.smtp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A mail server on raw sockets that misbehaves as the recipient's address asks it to: the part
 * before the + is what it does, for the first mail to that address only unless said otherwise.
 */
public final class ScriptedSmtpServer implements AutoCloseable {
  private final Consumer<String> taken;

  /** How many connections were made. */
  public final List<String> connections = new CopyOnWriteArrayList<>();

  private final Map<String, Integer> tries = new ConcurrentHashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ServerSocket server;

  /**
   * Listens on a free port.
   *
   * @param taken told what was taken in full, as {@code recipient|Message-ID}
   */
  public ScriptedSmtpServer(Consumer<String> taken) {
    this.taken = taken;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.add(socket.toString());
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      new Conversation(socket).run();
    } catch (IOException _) {
      // The client is gone.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Conversation {
    private final BufferedReader in;
    private final OutputStream out;
    private String recipient = "";
    private String act = "";

    Conversation(Socket socket) throws IOException {
      in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      out = socket.getOutputStream();
    }

    void run() throws IOException, InterruptedException {
      say("220 scripted");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String verb = line.substring(0, Math.min(4, line.length()));
        switch (verb) {
          case "EHLO" -> say("250-scripted\r\n250 ENHANCEDSTATUSCODES");
          case "RCPT" -> {
            if (!rcpt(line)) {
              return;
            }
          }
          case "DATA" -> {
            if (!data()) {
              return;
            }
          }
          case "QUIT" -> {
            say("221 bye");
            return;
          }
          default -> say("250 ok");
        }
      }
    }

    private boolean rcpt(String line) throws IOException {
      recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
      String asked = recipient.substring(0, recipient.indexOf('+'));
      boolean first = tries.merge(recipient, 1, Integer::sum) == 1;
      act = first || asked.equals("full") ? asked : "ok";
      switch (act) {
        case "busy" -> say("450 4.2.1 try later");
        case "full" -> say("452 4.2.2 mailbox full");
        case "unknown" -> say("550 5.1.1 no such user");
        case "policy" -> say("550 5.7.1 not from you");
        case "closing" -> {
          say("421 4.3.2 closing");
          return false;
        }
        default -> say("250 ok");
      }
      return true;
    }

    private boolean data() throws IOException, InterruptedException {
      say("354 go on");
      if (act.equals("dropdata")) {
        in.readLine();
        return false;
      }
      String messageId = "";
      for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
        if (line.startsWith("Message-ID: ")) {
          messageId = line.substring("Message-ID: ".length());
        }
      }
      return verdict(messageId);
    }

    private boolean verdict(String messageId) throws IOException, InterruptedException {
      switch (act) {
        case "content" -> say("554 5.6.0 we do not like it");
        case "dropdot" -> {
          taken.accept(recipient + "|" + messageId);
          return false;
        }
        case "silent" -> closed.await();
        case "slow" -> {
          taken.accept(recipient + "|" + messageId);
          // Longer than the tests' timeout for other replies, shorter than the one for this.
          boolean stopped = closed.await(1500, TimeUnit.MILLISECONDS);
          say(stopped ? "421 closing" : "250 2.0.0 taken");
        }
        default -> {
          taken.accept(recipient + "|" + messageId);
          say("250 2.0.0 taken");
        }
      }
      return true;
    }

    private void say(String reply) throws IOException {
      out.write((reply + "\r\n").getBytes(ISO_8859_1));
      out.flush();
    }
  }
}
