package org.counterpart.stack.inbox;

import java.io.IOException;
import java.nio.file.Path;

/** The inbox' process. */
public final class InboxMain {
  private InboxMain() {}

  /**
   * @param arguments directory of the mails, port of SMTP, port of the page
   */
  public static void main(String[] arguments) throws IOException {
    var store = MailStore.open(Path.of(arguments[0]));
    InboxServer.start(Integer.parseInt(arguments[2]), store);
    SmtpReceiver.start(Integer.parseInt(arguments[1]), store);
  }
}
