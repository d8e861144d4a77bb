package org.counterpart.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.counterpart.notification.smtp.ScriptedSmtpServer;

/** Lets the service send to a server that misbehaves, and be quick about trying again. */
public final class ScriptedSmtpResource implements QuarkusTestResourceLifecycleManager {
  private static final String TAKEN = "scripted-smtp.taken";
  private ScriptedSmtpServer server;

  /** What the server took; through a file, since tests have another class loader than this. */
  static List<String> taken() {
    try {
      return Files.readAllLines(Path.of(System.getProperty(TAKEN)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int order() {
    return 1; // After the local stack, whose mail server this one replaces.
  }

  @Override
  public Map<String, String> start() {
    Path file = temporaryFile();
    System.setProperty(TAKEN, file.toString());
    server = new ScriptedSmtpServer(taken -> append(file, taken));
    return Map.of(
        "mail.smtp.host", "127.0.0.1",
        "mail.smtp.port", String.valueOf(server.port()),
        "mail.smtp.reply-timeout", "1s",
        "mail.smtp.accept-timeout", "4s",
        "delivery.lease", "3s",
        "delivery.retry.first", "0.4s",
        "delivery.retry.limit", "3");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static Path temporaryFile() {
    try {
      Path file = Files.createTempFile("taken", ".txt");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Path file, String taken) {
    try {
      Files.writeString(file, taken + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
