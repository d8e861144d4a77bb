package org.counterpart.stack.dev;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.counterpart.stack.part.PartFailedException;
import org.counterpart.stack.sample.SampleRun;

/** What the script {@code ./dev} runs. */
public final class Dev {
  private static final int WRONG_USE = 2;
  private static final int FAILED = 1;
  private static final Executor BACKGROUND = task -> Thread.ofVirtual().start(task);

  private Dev() {}

  /**
   * @param arguments directory of the project, then what was given to {@code ./dev}
   */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path root = Path.of(arguments[0]);
    try {
      List<String> given = List.of(arguments).subList(1, arguments.length);
      switch (Arguments.parse(given)) {
        case Arguments.Run run -> run(root, run, out);
        case Arguments.Token token -> out.println(TokenCommand.token(RunFiles.in(root), token));
        case Arguments.DevMode devMode ->
            System.exit(new DevModeRun(root, devMode.service()).run());
      }
    } catch (Arguments.BadArguments e) {
      fail(e.getMessage() + " (./dev --help)", WRONG_USE);
    } catch (PartFailedException | IOException e) {
      fail(e.getMessage(), FAILED);
    }
  }

  private static void fail(String why, int status) {
    System.err.println("dev: " + why);
    System.exit(status);
  }

  private static void run(Path root, Arguments.Run run, PrintStream out) throws IOException {
    RunFiles files = RunFiles.in(root);
    if (files.claim().isEmpty()) {
      throw new PartFailedException("the stack runs already from this directory");
    }
    if (run.data().isPresent()) {
      claimData(run.data().get());
    }
    var console = new Console(out);
    var stack = new DevStack(root, files, run, console);
    var failed = new AtomicBoolean();
    var ending = new AtomicBoolean();
    Runnable end =
        () -> {
          ending.set(true);
          console.line("Stopping");
          stack.stop(failed.get());
        };
    Runtime.getRuntime().addShutdownHook(new Thread(end, "end"));
    try {
      console.line("Starting Counterpart");
      String partner = run.empty() ? startEmpty(stack) : startWithSample(stack, run, console);
      new Welcome(stack, run, console).print(partner);
      new CountDownLatch(1).await();
    } catch (PartFailedException e) {
      // When everything is being ended on request, nothing that fails is a failure.
      if (!ending.get()) {
        failed.set(true);
        console.line("");
        fail(e.getMessage() + "\nThe logs are in " + files.directory().resolve("logs"), FAILED);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String startEmpty(DevStack stack) throws IOException {
    stack.start();
    return null;
  }

  /** Loads the partners while the other services are still starting. */
  private static String startWithSample(DevStack stack, Arguments.Run run, Console console)
      throws IOException {
    CompletableFuture<String> poster =
        stack
            .profilesReady()
            .thenApplyAsync(_ -> sample(stack, run, console).loadPartners(), BACKGROUND);
    stack.start();
    try {
      sample(stack, run, console).postOpportunity(poster.join());
      return poster.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof PartFailedException failed ? failed : e;
    }
  }

  private static SampleRun sample(DevStack stack, Arguments.Run run, Console console) {
    return new SampleRun(stack.issuer().signer(), targets(stack, run), console::step);
  }

  private static SampleRun.Targets targets(DevStack stack, Arguments.Run run) {
    Addresses addresses = stack.addresses();
    return new SampleRun.Targets(
        addresses.url(Service.PARTNER_PROFILE),
        addresses.url(Service.OPPORTUNITY),
        addresses.url(Service.NOTIFICATION),
        run.smtp().isPresent() ? null : addresses.inboxUrl());
  }

  private static void claimData(Path data) throws IOException {
    Files.createDirectories(data);
    if (RunFiles.lock(data.resolve("lock")).isEmpty()) {
      throw new PartFailedException("another stack uses " + data);
    }
  }
}
