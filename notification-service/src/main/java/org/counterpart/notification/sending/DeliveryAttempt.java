package org.counterpart.notification.sending;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.counterpart.notification.mail.Messages;
import org.counterpart.notification.smtp.SmtpConnection;
import org.counterpart.notification.smtp.SmtpResult;
import org.jboss.logging.Logger;

/** One try of one delivery, from a committed claim to a committed outcome. */
@ApplicationScoped
@Unremovable
class DeliveryAttempt {
  private static final Logger LOG = Logger.getLogger(DeliveryAttempt.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Claims claims;
  private final Letters letters;
  private final Messages messages;
  private final AddressRefusals refusals;
  private final SendTrace trace;
  private final SendMetrics metrics;
  private final Judge judge;
  private final Duration lease;

  @Inject
  DeliveryAttempt(
      Claims claims,
      Letters letters,
      Messages messages,
      AddressRefusals refusals,
      SendTrace trace,
      SendMetrics metrics,
      DeliveryConfig config) {
    this.claims = claims;
    this.letters = letters;
    this.messages = messages;
    this.refusals = refusals;
    this.trace = trace;
    this.metrics = metrics;
    this.lease = config.lease();
    DeliveryConfig.Retry retry = config.retry();
    this.judge =
        new Judge(
            new RetrySchedule(retry.limit(), retry.first(), retry.longest()),
            () -> ThreadLocalRandom.current().nextLong());
  }

  /**
   * Does it.
   *
   * @param more whether to take another delivery with the outcome of this one
   * @return the other delivery; empty where none is due, none was asked for, or the outcome was not
   *     stored at once
   */
  Optional<Claim> run(Claim claim, SmtpConnection connection, BooleanSupplier more) {
    Optional<Claim> next = Optional.empty();
    Span span = start(claim);
    try (Scope _ = span.makeCurrent()) {
      long begin = System.nanoTime();
      Verdict verdict = attempt(claim, connection);
      next = settle(claim, verdict, more);
      metrics.attempted(verdict, System.nanoTime() - begin);
      trace.end(span, verdict);
      log(claim, verdict);
    } catch (RuntimeException e) {
      // The next delivery belongs to this process already, and must not wait for its lease to pass.
      LOG.errorf("Delivery %s: the attempt broke off: %s", claim.id(), e.getClass().getName());
    } finally {
      clear(claim, span);
    }
    return next;
  }

  /** A mail that nobody can follow is better than none. */
  private Span start(Claim claim) {
    try {
      return trace.start(claim);
    } catch (RuntimeException e) {
      LOG.warnf("Delivery %s: sent without a trace: %s", claim.id(), e.getClass().getName());
      return Span.getInvalid();
    }
  }

  private void clear(Claim claim, Span span) {
    try {
      trace.clear(span);
    } catch (RuntimeException e) {
      LOG.warnf("Delivery %s: its trace is not ended: %s", claim.id(), e.getClass().getName());
    }
  }

  private Verdict attempt(Claim claim, SmtpConnection connection) {
    try {
      return switch (letters.prepare(claim)) {
        case Letters.Prepared.Never never -> never.verdict();
        case Letters.Prepared.Ready ready -> {
          MimeMessage message = messages.compose(ready.letter());
          SmtpResult result = connection.send(message, message.getAllRecipients()[0]);
          yield judge.judge(result, claim.attempts());
        }
      };
    } catch (MessagingException _) {
      // The message itself cannot be made, for example for an address that is none.
      return new Verdict.Failed(new Verdict.Trouble("unsendable", "COMPOSE", false), false);
    } catch (RuntimeException e) {
      LOG.errorf("Delivery %s could not be composed: %s", claim.id(), e.getClass().getName());
      return judge.again(new Verdict.Trouble("internal", "COMPOSE", false), claim.attempts());
    }
  }

  /**
   * Writes the outcome; with a mail on its way, giving up would mean to send it twice. Only the
   * first try takes the next delivery as well: trouble with taking must not keep the outcome from
   * being stored, and a commit whose answer was lost may have taken one already.
   */
  private Optional<Claim> settle(Claim claim, Verdict verdict, BooleanSupplier more) {
    Duration pause = Duration.ofMillis(50);
    boolean first = true;
    while (true) {
      try {
        return store(claim, verdict, first && more.getAsBoolean());
      } catch (RuntimeException e) {
        first = false;
        LOG.warnf("The outcome of %s is not stored yet: %s", claim.id(), e.getClass().getName());
        if (!slept(pause)) {
          return Optional.empty();
        }
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
                ? LONGEST_PAUSE
                : pause.multipliedBy(2);
      }
    }
  }

  private Optional<Claim> store(Claim claim, Verdict verdict, boolean more) {
    if (verdict instanceof Verdict.Failed failed && failed.addressRefused()) {
      claims.settle(claim, verdict);
      refusals.remember(claim.recipient());
      return Optional.empty();
    }
    if (more) {
      return claims.settleAndNext(claim, verdict, lease);
    }
    claims.settle(claim, verdict);
    return Optional.empty();
  }

  private static boolean slept(Duration pause) {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void log(Claim claim, Verdict verdict) {
    switch (verdict) {
      case Verdict.Sent _ -> LOG.debugf("Delivery %s: sent", claim.id());
      case Verdict.Suppressed s -> LOG.infof("Delivery %s: suppressed, %s", claim.id(), s.reason());
      case Verdict.Retry retry ->
          LOG.infof(
              "Delivery %s: attempt %d ended with %s in %s, next in %s",
              claim.id(),
              claim.attempts(),
              retry.trouble().code(),
              retry.trouble().phase(),
              retry.pause());
      case Verdict.Failed failed ->
          LOG.warnf(
              "Delivery %s: failed after %d attempts with %s in %s",
              claim.id(), claim.attempts(), failed.trouble().code(), failed.trouble().phase());
    }
  }
}
