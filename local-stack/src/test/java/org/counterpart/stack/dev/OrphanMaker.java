package org.counterpart.stack.dev;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.RunningPart;

/** Starts a part, writes down its process id, and waits to be killed. */
final class OrphanMaker {
  private OrphanMaker() {}

  public static void main(String[] arguments) throws Exception {
    Path pidFile = Path.of(arguments[0]);
    RunningPart part =
        RunningPart.start(
            new Part(
                "orphan",
                List.of("sleep", "1000"),
                Map.of(),
                pidFile.resolveSibling("orphan.log"),
                () -> true,
                Part.StopSignal.TERM));
    Path draft = pidFile.resolveSibling("pid.draft");
    Files.writeString(draft, Long.toString(part.pid()));
    Files.move(draft, pidFile, StandardCopyOption.ATOMIC_MOVE);
    new CountDownLatch(1).await();
  }
}
