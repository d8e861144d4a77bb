package org.counterpart.notification.planning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.counterpart.notification.inbound.Arrivals;
import org.counterpart.notification.inbound.Bell;
import org.jboss.logging.Logger;

/**
 * Plans waiting matches when what they waited for has arrived. It looks at the database rather than
 * at the record that arrived: two records that are taken in at the same moment do not see each
 * other, but the next look sees both.
 */
@ApplicationScoped
public class WaitingMatches {
  private static final Logger LOG = Logger.getLogger(WaitingMatches.class);
  private static final int BATCH = 100;

  private final DeliveryPlanning planning;
  private final Bell bell;
  private final Duration poll;
  private final Duration pause;
  private Thread thread;

  @Inject
  WaitingMatches(DeliveryPlanning planning, Arrivals arrivals, PlanningConfig config) {
    this.planning = planning;
    this.bell = arrivals.bell();
    this.poll = config.poll();
    this.pause = config.pause();
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().name("waiting-matches").start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    thread.interrupt();
    thread.join();
  }

  private void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        bell.await(poll);
        bell.hush();
        while (QuarkusTransaction.requiringNew().call(() -> planning.planReady(BATCH)) == BATCH) {}
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("Waiting matches could not be planned: %s", e.getClass().getName());
      }
    }
  }
}
