package org.counterpart.notification.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.counterpart.notification.delivery.DeliveryPlanned;
import org.counterpart.notification.inbound.Bell;
import org.counterpart.notification.smtp.MailConfig;
import org.counterpart.notification.smtp.SmtpConnection;
import org.counterpart.notification.smtp.SmtpTrust;
import org.jboss.logging.Logger;

/** The threads that send. Their number is the bound on connections to the mail server. */
@ApplicationScoped
public class DeliveryWorkers {
  private static final Logger LOG = Logger.getLogger(DeliveryWorkers.class);

  private final Claims claims;
  private final DeliveryAttempt attempt;
  private final Leases leases;
  private final DeliveryConfig config;
  private final MailConfig mail;
  private final SmtpTrust trust;
  private final Bell bell = new Bell();
  private final List<Thread> threads = new ArrayList<>();
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
  private volatile boolean stopping;

  @Inject
  DeliveryWorkers(
      Claims claims,
      DeliveryAttempt attempt,
      Leases leases,
      DeliveryConfig config,
      MailConfig mail,
      SmtpTrust trust) {
    this.claims = claims;
    this.attempt = attempt;
    this.leases = leases;
    this.config = config;
    this.mail = mail;
    this.trust = trust;
  }

  void start(@Observes StartupEvent event) {
    long third = config.lease().toMillis() / 3;
    ScheduledFuture<?> _ =
        clock.scheduleWithFixedDelay(leases::renew, third, third, TimeUnit.MILLISECONDS);
    for (int i = 1; i <= config.workers(); i++) {
      threads.add(Thread.ofPlatform().name("delivery-" + i).start(this::work));
    }
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryPlanned planned) {
    bell.ring();
  }

  /** Takes no more deliveries and lets those that are under way end. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    threads.forEach(_ -> bell.ring());
    long deadline = System.nanoTime() + config.shutdownGrace().toNanos();
    for (Thread thread : threads) {
      thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    }
    if (leases.underWay() > 0) {
      LOG.warnf("%d mails are sent again when their leases have passed", leases.underWay());
      threads.forEach(Thread::interrupt);
    }
    clock.shutdownNow();
  }

  private void work() {
    try (SmtpConnection connection = new SmtpConnection(mail.smtp(), trust.context(), clock)) {
      long lastUse = System.nanoTime();
      while (!stopping) {
        if (sendDue(connection)) {
          lastUse = System.nanoTime();
          continue;
        }
        if (System.nanoTime() - lastUse > config.idle().toNanos()) {
          connection.disconnect();
        }
        bell.await(config.poll());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends until nothing is due; whether there was anything. */
  private boolean sendDue(SmtpConnection connection) {
    Optional<Claim> next = next();
    boolean any = next.isPresent();
    while (next.isPresent()) {
      next = send(next.get(), connection);
    }
    return any;
  }

  private Optional<Claim> next() {
    try {
      return claims.next(config.lease());
    } catch (RuntimeException e) {
      LOG.warnf("No delivery could be taken: %s", e.getClass().getName());
      return Optional.empty();
    }
  }

  private Optional<Claim> send(Claim claim, SmtpConnection connection) {
    leases.begin(claim.id());
    try {
      return attempt.run(claim, connection, () -> !stopping);
    } catch (RuntimeException e) {
      // A worker that ended would be missing until the next start; the delivery's lease passes.
      LOG.errorf("Delivery %s: its worker goes on after %s", claim.id(), e.getClass().getName());
      return Optional.empty();
    } finally {
      leases.end(claim.id());
    }
  }
}
