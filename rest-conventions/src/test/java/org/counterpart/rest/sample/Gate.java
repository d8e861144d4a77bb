package org.counterpart.rest.sample;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;

/** Lets a test stop an operation after its effect, or make it fail there. */
@Singleton
public class Gate {
  private volatile CountDownLatch arrived = new CountDownLatch(1);
  private volatile CountDownLatch open = new CountDownLatch(0);
  private volatile boolean failing;

  public void close() {
    arrived = new CountDownLatch(1);
    open = new CountDownLatch(1);
  }

  public void open() {
    open.countDown();
  }

  public void failing(boolean now) {
    failing = now;
  }

  public void awaitArrival() throws InterruptedException {
    if (!arrived.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Nobody came");
    }
  }

  void pass(String title) {
    if (failing) {
      throw new ProblemException(GeneralProblems.UNAVAILABLE, "Not now, " + title);
    }
    arrived.countDown();
    try {
      if (!open.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The gate was left closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
