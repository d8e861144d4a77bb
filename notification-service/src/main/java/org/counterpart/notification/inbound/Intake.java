package org.counterpart.notification.inbound;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Takes a record in, in a transaction of its own. A broken record is thrown at once, to be put
 * aside; anything else that goes wrong is the database being away, and no reason to lose a good
 * record to the dead letters: it is tried again until it works or the service stops.
 */
@ApplicationScoped
public class Intake {
  private static final Logger LOG = Logger.getLogger(Intake.class);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /**
   * Runs the effect of one record and commits it.
   *
   * @throws BrokenRecordException as the effect throws it
   */
  public void commit(String topic, Runnable effect) {
    Duration pause = Duration.ofMillis(100);
    while (true) {
      try {
        QuarkusTransaction.requiringNew().run(effect);
        return;
      } catch (BrokenRecordException e) {
        throw e;
      } catch (RuntimeException e) {
        LOG.warnf("A record of %s is tried again in %s: %s", topic, pause, e.getClass().getName());
        await(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
      }
    }
  }

  private static void await(Duration pause) {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for the database", e);
    }
  }
}
