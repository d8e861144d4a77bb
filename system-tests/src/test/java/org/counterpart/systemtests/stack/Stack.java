package org.counterpart.systemtests.stack;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.counterpart.systemtests.inbox.Inbox;
import org.counterpart.systemtests.inbox.LocalInbox;
import org.counterpart.systemtests.inbox.MailDevInbox;
import org.junit.jupiter.api.Assumptions;

/**
 * The running system that all tests of a run share: one that is up already ({@code
 * -Dstack.endpoints=FILE}, with the issuer's key beside it), or one that is started for the run and
 * taken down after it.
 */
public final class Stack implements AutoCloseable {

  private static final Duration RESTART = Duration.ofSeconds(90);

  private final Path endpoints;
  private final Runnable stop;
  private final Tokens tokens;
  private final Inbox inbox;
  private final HttpClient http = HttpClient.newHttpClient();

  private Stack(Path endpoints, Runnable stop) {
    this.endpoints = endpoints;
    this.stop = stop;
    this.tokens = new Tokens(endpoints.resolveSibling("issuer-key.json"), endpoints().issuer());
    URI web = endpoints().inbox();
    this.inbox =
        "maildev".equals(endpoints().inboxKind()) ? new MailDevInbox(web) : new LocalInbox(web);
  }

  static Stack start() {
    String running = System.getProperty("stack.endpoints", "");
    if (!running.isBlank()) {
      return new Stack(Path.of(running).toAbsolutePath(), () -> {});
    }
    StackProcess process = StackProcess.start();
    return new Stack(process.endpoints(), process::close);
  }

  /** Read again each time: a part that died and was started again has another process id. */
  public Endpoints endpoints() {
    return Endpoints.read(endpoints);
  }

  public Tokens tokens() {
    return tokens;
  }

  public Inbox inbox() {
    return inbox;
  }

  /**
   * The process id of a service. Skips the test where the stack does not tell, as under Compose.
   */
  public long pid(Service service) {
    Long pid = endpoints().pids().get(service.part());
    Assumptions.assumeTrue(pid != null, "this stack does not say which process is " + service);
    return pid;
  }

  /** Kills a service without any warning (SIGKILL). */
  public void kill(Service service) {
    ProcessHandle.of(pid(service)).orElseThrow().destroyForcibly();
  }

  /** Waits until another process than {@code killed} does the work of the service. */
  public void awaitRestart(Service service, long killed) {
    await()
        .alias(service + " runs again")
        .atMost(RESTART)
        .until(() -> pid(service) != killed && ready(service));
  }

  /** Whether the service says that it is ready. */
  public boolean ready(Service service) {
    URI address = endpoints().of(service).resolve("/q/health/ready");
    try {
      var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    stop.run();
  }
}
