package org.counterpart.systemtests.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.stack.part.Jvm;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.Part.StopSignal;
import org.counterpart.stack.part.Ports;
import org.counterpart.stack.part.RunningPart;

/**
 * One more instance of a service, beside the stack's own, on a port of its own. Nobody starts it
 * again when it dies.
 */
public final class Instance implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);

  private final URI address;
  private final RunningPart process;

  private Instance(URI address, RunningPart process) {
    this.address = address;
    this.process = process;
  }

  /** Starts it with the stack's settings and returns when it is ready. */
  static Instance start(Stack stack, Service service) {
    int port = Ports.free();
    URI address = URI.create("http://127.0.0.1:" + port);
    Map<String, String> environment = environment(stack, service);
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    Path jar = stack.directory().resolve(service + "/target/quarkus-app/quarkus-run.jar");
    var part =
        new Part(
            "another " + service,
            List.of(Jvm.java(), "-Xmx512m", "-XX:+UseSerialGC", "-jar", jar.toString()),
            environment,
            stack.directory().resolve("target/dev/logs/another-" + service + ".log"),
            () -> Stack.isWell(address),
            StopSignal.TERM);
    RunningPart process = RunningPart.start(part);
    try {
      return new Instance(address, process.awaitReady(START));
    } catch (RuntimeException e) {
      process.kill();
      throw e;
    }
  }

  private static Map<String, String> environment(Stack stack, Service service) {
    try {
      Path file = stack.directory().resolve("target/dev/services.json");
      JsonNode settings = new ObjectMapper().readTree(file.toFile()).path(service.toString());
      Map<String, String> environment = new HashMap<>();
      settings.properties().forEach(one -> environment.put(one.getKey(), one.getValue().asText()));
      return environment;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return address;
  }

  /** Kills it without any warning (SIGKILL). */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.close();
  }
}
