package org.counterpart.stack.inbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.stack.part.Jvm;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.Ports;

/**
 * The mail server with a page to read what arrived, as a process of its own.
 *
 * @param directory keeps the mails; reused when it has some
 */
public record Inbox(Path directory, int smtpPort, int webPort) {

  /** The inbox as a part. */
  public Part part(Path log) {
    List<String> command = new ArrayList<>(Jvm.command());
    command.add("-Xmx192m");
    command.add(InboxMain.class.getName());
    command.addAll(
        List.of(directory.toString(), Integer.toString(smtpPort), Integer.toString(webPort)));
    return new Part(
        "inbox",
        command,
        Map.of(),
        log,
        () -> Ports.answers(smtpPort) && Ports.answers(webPort),
        Part.StopSignal.TERM);
  }

  /** Base URL of the page and its API. */
  public String url() {
    return "http://127.0.0.1:" + webPort;
  }
}
