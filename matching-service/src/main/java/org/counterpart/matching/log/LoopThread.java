package org.counterpart.matching.log;

import java.time.Duration;
import org.jboss.logging.Logger;

/** A loop in a thread of its own that can be started, stopped, and started again. */
public final class LoopThread {

  private static final Logger LOG = Logger.getLogger(LoopThread.class);

  private final String name;
  private final Duration patience;
  private Thread thread;
  private Stoppable loop;

  /** A loop that ends soon after it was told to. */
  public interface Stoppable extends Runnable {
    /** Asks it to end; may be called from any thread. */
    void stop();
  }

  /**
   * @param patience how long a stop waits before it interrupts
   */
  public LoopThread(String name, Duration patience) {
    this.name = name;
    this.patience = patience;
  }

  /** Runs the loop; without effect while one runs. */
  public synchronized void start(Stoppable fresh) {
    if (thread == null) {
      loop = fresh;
      thread = Thread.ofPlatform().daemon().name(name).start(fresh);
    }
  }

  /** Ends the loop and waits for it. */
  public synchronized void stop() {
    if (thread == null) {
      return;
    }
    loop.stop();
    try {
      if (!thread.join(patience)) {
        LOG.warnf("%s did not end within %s and is interrupted", name, patience);
        thread.interrupt();
        thread.join(patience);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
  }
}
