package org.counterpart.stack.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mail for everybody and says 250 to a message only when it is on disk. */
final class SmtpReceiver implements MessageHandler {
  private static final int MAX_BYTES = 25 * 1024 * 1024;
  private static final int MAX_CONNECTIONS = 500;
  private static final int MAX_RECIPIENTS = 100;

  private final MailStore store;
  private final List<String> recipients = new ArrayList<>();
  private String sender = "";

  private SmtpReceiver(MailStore store) {
    this.store = store;
  }

  static SMTPServer start(int port, MailStore store) {
    var server =
        new SMTPServer.Builder()
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(port)
            .hostName("inbox.localhost")
            .softwareName("Counterpart inbox")
            .hideTLS()
            .maxConnections(MAX_CONNECTIONS)
            .maxRecipients(MAX_RECIPIENTS)
            .maxMessageSize(MAX_BYTES)
            .connectionTimeout(5, TimeUnit.MINUTES)
            .insertReceivedHeaders(false)
            .messageHandlerFactory(_ -> new SmtpReceiver(store))
            .build();
    server.start();
    return server;
  }

  @Override
  public void from(String address) {
    sender = address;
  }

  @Override
  public void recipient(String address) {
    recipients.add(address);
  }

  @Override
  public String data(InputStream message) throws IOException {
    return "2.0.0 kept as " + store.keep(sender, recipients, message.readAllBytes());
  }

  @Override
  public void done() {
    recipients.clear();
  }
}
