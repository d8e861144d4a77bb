package org.counterpart.stack.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.counterpart.stack.dev.Supervisor.Wave;
import org.counterpart.stack.inbox.Inbox;
import org.counterpart.stack.issuer.Issuer;
import org.counterpart.stack.issuer.SigningKey;
import org.counterpart.stack.part.Directories;
import org.counterpart.stack.part.Kafka;
import org.counterpart.stack.part.KafkaArchive;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.PartFailedException;
import org.counterpart.stack.part.PostgreSql;
import org.counterpart.stack.part.PostgreSql.Durability;

/** The whole system as processes of this machine. */
final class DevStack {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LONG_GRACE = Duration.ofSeconds(10);
  private static final Duration ARCHIVE_GRACE = Duration.ofSeconds(15);
  private static final Duration SHORT_GRACE = Duration.ofSeconds(3);

  private final Path root;
  private final RunFiles files;
  private final Arguments.Run run;
  private final Console console;
  private final Path data;
  private final Addresses addresses = Addresses.choose();
  private final Supervisor supervisor;
  private final String smtpServer;
  private Issuer issuer;
  private volatile boolean announced;
  private volatile boolean writesArchives;
  private final CompletableFuture<Void> profilesReady = new CompletableFuture<>();
  private final CountDownLatch startEnded = new CountDownLatch(1);

  DevStack(Path root, RunFiles files, Arguments.Run run, Console console) {
    this.root = root;
    this.files = files;
    this.run = run;
    this.console = console;
    data = run.data().orElse(files.data());
    supervisor = new Supervisor(console, files::isPaused, this::announce);
    smtpServer =
        run.smtp()
            .map(Arguments.HostAndPort::toString)
            .orElseGet(() -> addresses.hostAndPort(addresses.smtp()));
  }

  Addresses addresses() {
    return addresses;
  }

  String smtpServer() {
    return smtpServer;
  }

  Issuer issuer() {
    return issuer;
  }

  /** Completes when partners can be loaded, which is before everything else can be done. */
  CompletableFuture<Void> profilesReady() {
    return profilesReady;
  }

  /**
   * Starts every part, what depends on nothing at once and the services when their databases are
   * there, and returns when all are ready.
   *
   * @throws PartFailedException when one does not start
   */
  void start() throws IOException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      startIssuer();
      var all = new ArrayList<CompletableFuture<Void>>();
      var kafka = new Kafka(data.resolve("kafka"), addresses.kafka());
      all.add(
          CompletableFuture.supplyAsync(() -> part(kafka), threads)
              .thenCompose(part -> ready(part, addresses.kafka(), threads)));
      all.add(startDatabases(threads).thenCompose(_ -> startServices(threads)));
      var inbox = new Inbox(data.resolve("inbox"), addresses.smtp(), addresses.inbox());
      all.add(ready(inbox.part(files.log("inbox")), addresses.inbox(), threads));
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
      announced = true;
      announce();
    } catch (CompletionException e) {
      throw e.getCause() instanceof PartFailedException cause
          ? cause
          : new PartFailedException("the stack did not start: " + e.getCause(), e);
    } finally {
      startEnded.countDown();
    }
  }

  private void startIssuer() throws IOException {
    Files.createDirectories(data);
    SigningKey key = SigningKey.in(data.resolve("issuer-key.json"));
    files.write(files.issuerKey(), new ObjectMapper().readTree(key.privateJson()));
    issuer = Issuer.start(addresses.issuer(), key);
    console.step("issuer", issuer.url());
  }

  private Part part(Kafka kafka) {
    Path log = files.log("kafka");
    try {
      if (!KafkaArchive.isThere()) {
        console.line("  kafka is prepared for fast starts: ten seconds, once on this machine");
      }
      return kafka.part(log, KafkaArchive.make());
    } catch (PartFailedException e) {
      console.line("  kafka will start slowly: " + e.getMessage());
      return kafka.part(log);
    }
  }

  private CompletableFuture<Void> startDatabases(Executor threads) {
    var postgres =
        new PostgreSql(
            data.resolve("postgres"),
            addresses.postgres(),
            run.data().isPresent() ? Durability.KEPT : Durability.THROWAWAY);
    return CompletableFuture.supplyAsync(() -> postgres.part(files.log("postgres")), threads)
        .thenCompose(part -> ready(part, addresses.postgres(), threads))
        .thenRun(
            () -> {
              for (Service service : Service.values()) {
                postgres.server().ensureDatabase(service.database());
              }
            });
  }

  private CompletableFuture<Void> startServices(Executor threads) {
    Map<String, Map<String, String>> environments = new LinkedHashMap<>();
    List<CompletableFuture<Void>> services = new ArrayList<>();
    for (Service service : Service.values()) {
      var part = new ServicePart(service, addresses, issuer.url(), smtpServer, run.heap());
      environments.put(service.module(), part.environment());
      Part process = part.part(root, files.log(service.key()));
      writesArchives |= !part.archive(root).isThere();
      services.add(ready(process, addresses.services().get(service), threads));
      if (service == Service.PARTNER_PROFILE) {
        var _ = services.getLast().thenRun(() -> profilesReady.complete(null));
      }
    }
    files.write(files.services(), environments);
    return CompletableFuture.allOf(services.toArray(CompletableFuture[]::new));
  }

  private CompletableFuture<Void> ready(Part part, int port, Executor threads) {
    Supervised supervised = supervisor.launch(part);
    return CompletableFuture.runAsync(
        () -> {
          supervised.awaitReady(PATIENCE);
          console.step(part.name(), addresses.hostAndPort(port));
        },
        threads);
  }

  /** Writes down where everything is, once everything has been ready. */
  private void announce() {
    if (announced) {
      Map<String, Object> endpoints = addresses.named(smtpServer, issuer.url());
      endpoints.put("pids", supervisor.pids());
      files.write(files.endpoints(), endpoints);
    }
  }

  /**
   * Ends everything and deletes what need not be kept. Safe to call at any time after {@link
   * #start} was, from another thread.
   */
  void stop(boolean keepLogs) {
    List<String> services = List.of(Service.values()).stream().map(Service::key).toList();
    // What is thrown away need not be closed in order; PostgreSQL would leave shared memory behind.
    Duration others = run.data().isPresent() ? LONG_GRACE : Duration.ZERO;
    // Before everything was ready there is nothing worth keeping.
    boolean archives = writesArchives && announced;
    if (archives) {
      console.line("  the services write down what makes the next start faster");
    }
    Duration grace = archives ? ARCHIVE_GRACE : SHORT_GRACE;
    supervisor.stop(
        List.of(new Wave(services, grace), new Wave(List.of("kafka", "inbox"), others)),
        LONG_GRACE);
    if (issuer != null) {
      issuer.close();
    }
    awaitEndOfStart();
    Directories.delete(keepLogs ? files.data() : files.directory());
    files.release();
  }

  /** Whoever still prepares a part would write to what is about to be deleted. */
  private void awaitEndOfStart() {
    try {
      if (!startEnded.await(SHORT_GRACE.toSeconds(), TimeUnit.SECONDS)) {
        console.line("  the start did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
