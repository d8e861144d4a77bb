package org.counterpart.systemtests.stack;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
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

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path endpoints;
  private final Runnable stop;
  private final Tokens tokens;
  private final Inbox inbox;

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
    return run("stack", "--empty");
  }

  /**
   * A run of {@code ./dev} that nobody else uses, in {@code target/NAME}; close it to end it.
   *
   * @param arguments what is given to {@code ./dev}
   */
  public static Stack run(String name, String... arguments) {
    StackProcess process = StackProcess.start(name, List.of(arguments));
    return new Stack(process.endpoints(), process::close);
  }

  /**
   * Where {@code ./dev} runs this stack, with {@code target/dev} and the script itself. Skips the
   * test where it was started otherwise, as under Compose.
   */
  public Path directory() {
    Path directory = endpoints.getParent().getParent().getParent();
    Assumptions.assumeTrue(
        endpoints.equals(directory.resolve("target/dev/endpoints.json")),
        "this stack was not started by ./dev");
    return directory;
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
    return pid(service.part());
  }

  /** The same for any part, by its name in {@code endpoints.json}. */
  public long pid(String part) {
    Long pid = endpoints().pids().get(part);
    Assumptions.assumeTrue(pid != null, "this stack does not say which process is " + part);
    return pid;
  }

  /** Kills a service without any warning (SIGKILL). */
  public void kill(Service service) {
    kill(service.part());
  }

  /** The same for any part. */
  public void kill(String part) {
    ProcessHandle.of(pid(part)).orElseThrow().destroyForcibly();
  }

  /** Waits until another process than {@code killed} does the work of the service. */
  public void awaitRestart(Service service, long killed) {
    awaitRestart(service.part(), killed);
  }

  /** The same for any part, and until all services are well. */
  public void awaitRestart(String part, long killed) {
    await()
        .alias(part + " runs again, and all services are well")
        .atMost(RESTART)
        .until(
            () ->
                pid(part) != killed
                    && Stream.of(Service.values())
                        .allMatch(service -> isWell(endpoints().of(service))));
  }

  /** Keeps the stack from starting a service again that dies, until it is closed. */
  public Pause withoutRestart(Service service) {
    return Pause.of(directory().resolve("target/dev/paused").resolve(service.part()));
  }

  /** Starts one more instance of a service, and returns when it is ready. */
  public Instance another(Service service) {
    return Instance.start(this, service);
  }

  /** Whether a service says that it lives and is ready. */
  static boolean isWell(URI service) {
    try {
      var request =
          HttpRequest.newBuilder(service.resolve("/q/health"))
              .timeout(Duration.ofSeconds(5))
              .build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
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
