package org.counterpart.notification.planning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.counterpart.notification.inbound.Arrivals;
import org.counterpart.notification.inbound.Bell;
import org.counterpart.notification.notice.NoticePlanning;
import org.jboss.logging.Logger;

/**
 * Plans the mails of waiting matches and notices when what they waited for has arrived. It looks at
 * the database rather than at the record that arrived: two records that are taken in at the same
 * moment do not see each other, but the next look sees both.
 */
@ApplicationScoped
public class WaitingMails {
  private static final Logger LOG = Logger.getLogger(WaitingMails.class);
  private static final int BATCH = 100;

  private final DeliveryPlanning planning;
  private final NoticePlanning notices;
  private final Bell bell;
  private final Duration poll;
  private final Duration pause;
  private Thread thread;

  @Inject
  WaitingMails(
      DeliveryPlanning planning, NoticePlanning notices, Arrivals arrivals, PlanningConfig config) {
    this.planning = planning;
    this.notices = notices;
    this.bell = arrivals.bell();
    this.poll = config.poll();
    this.pause = config.pause();
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().name("waiting-mails").start(this::run);
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
        all(planning::planReady);
        all(notices::planReady);
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("Waiting mails could not be planned: %s", e.getClass().getName());
      }
    }
  }

  private static void all(IntUnaryOperator plan) {
    while (QuarkusTransaction.requiringNew().call(() -> plan.applyAsInt(BATCH)) == BATCH) {}
  }
}
