package org.counterpart.stack.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.counterpart.stack.part.PartFailedException;

/**
 * One service in Quarkus' dev mode in place of the stack's own instance: on the same port, so that
 * everything that knows its address finds it.
 */
record DevModeRun(Path root, Service service) {
  private static final Duration GRACE = Duration.ofSeconds(10);

  /** Runs until dev mode ends, and returns its exit status. */
  int run() throws IOException {
    RunFiles files = RunFiles.in(root);
    TokenCommand.requireRunning(files);
    Path paused = files.paused(service.key());
    if (files.isPaused(service.key())) {
      throw new PartFailedException(service.module() + " is in dev mode already");
    }
    Files.writeString(paused, Long.toString(ProcessHandle.current().pid()));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(paused), "resume"));
    endOwnInstance(files);
    return maven(files).waitForExit();
  }

  private void endOwnInstance(RunFiles files) throws IOException {
    long pid = files.read(files.endpoints()).path("pids").path(service.key()).asLong();
    ProcessHandle.of(pid)
        .ifPresent(
            process -> {
              process.destroy();
              process.onExit().join();
            });
  }

  private Maven maven(RunFiles files) throws IOException {
    JsonNode environment = files.read(files.services()).path(service.module());
    var builder =
        new ProcessBuilder(
            List.of(
                root.resolve("mvnw").toString(),
                "-pl",
                service.module(),
                "-am",
                "-Dquick",
                "-Ddebug=false",
                "compile",
                "quarkus:dev"));
    builder.directory(root.toFile()).inheritIO();
    environment
        .properties()
        .forEach(entry -> builder.environment().put(entry.getKey(), entry.getValue().asText()));
    System.out.printf(
        "%s in dev mode; Swagger UI will be at http://127.0.0.1:%s/q/swagger-ui%n",
        service.module(), environment.path("QUARKUS_HTTP_PORT").asText());
    return new Maven(builder.start());
  }

  private record Maven(Process process) {
    int waitForExit() {
      Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-maven"));
      return process.onExit().join().exitValue();
    }

    private void end() {
      process.destroy();
      process
          .onExit()
          .orTimeout(GRACE.toSeconds(), TimeUnit.SECONDS)
          .exceptionally(_ -> null)
          .join();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.err.println("dev: cannot delete " + file + ": " + e.getMessage());
    }
  }
}
