package org.counterpart.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterpart.notification.delivery.SuppressionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept when something goes wrong around an attempt. */
@Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
class DeliveryAttemptTest {
  private final Claim claim = Taken.delivery();
  private final Claim due = Taken.delivery();
  private final List<Claim> settled = new ArrayList<>();
  private final List<Claim> taken = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"start", "metrics", "end", "clear"})
  void shouldHandOverTheNextWhateverBreaks(String broken) {
    // when
    Optional<Claim> next = attempt(new Database(), broken).run(claim, null, () -> true);

    // then
    assertThat(settled).containsExactly(claim);
    assertThat(next).contains(due);
  }

  @Test
  void shouldStoreTheOutcomeWhereNothingCanBeTaken() {
    // given
    Claims database =
        new Database() {
          @Override
          Optional<Claim> settleAndNext(Claim claim, Verdict verdict, Duration lease) {
            throw new IllegalStateException("no claims today");
          }
        };

    // when
    Optional<Claim> next = attempt(database, "nothing").run(claim, null, () -> true);

    // then
    assertThat(settled).containsExactly(claim);
    assertThat(next).isEmpty();
  }

  @Test
  void shouldTakeNoSecondAfterACommitWhoseAnswerWasLost() {
    // given
    Claims database =
        new Database() {
          private boolean lost;

          @Override
          Optional<Claim> settleAndNext(Claim claim, Verdict verdict, Duration lease) {
            Optional<Claim> next = super.settleAndNext(claim, verdict, lease);
            if (!lost) {
              lost = true;
              throw new IllegalStateException("connection closed");
            }
            return next;
          }
        };

    // when
    Optional<Claim> next = attempt(database, "nothing").run(claim, null, () -> true);

    // then
    assertThat(taken).containsExactly(due);
    assertThat(next).isEmpty();
  }

  private DeliveryAttempt attempt(Claims claims, String broken) {
    return new DeliveryAttempt(
        claims,
        new ClosedOpportunity(),
        null,
        null,
        new Trace(broken),
        new Metrics(broken),
        Taken.config());
  }

  private static void breakIf(boolean broken) {
    if (broken) {
      throw new IllegalStateException("on purpose");
    }
  }

  /** Has one more delivery that is due. */
  private class Database extends Claims {
    Database() {
      super(null);
    }

    @Override
    void settle(Claim claim, Verdict verdict) {
      settled.add(claim);
    }

    @Override
    Optional<Claim> settleAndNext(Claim claim, Verdict verdict, Duration lease) {
      settled.add(claim);
      taken.add(due);
      return Optional.of(due);
    }
  }

  /** Ends an attempt without a mail. */
  private static final class ClosedOpportunity extends Letters {
    ClosedOpportunity() {
      super(null, null, null, null, null, null);
    }

    @Override
    Prepared prepare(Claim claim) {
      return new Prepared.Never(new Verdict.Suppressed(SuppressionReason.OPPORTUNITY_CLOSED));
    }
  }

  private static final class Trace extends SendTrace {
    private final String broken;

    Trace(String broken) {
      super(null);
      this.broken = broken;
    }

    @Override
    Span start(Claim claim) {
      breakIf(broken.equals("start"));
      return Span.getInvalid();
    }

    @Override
    void end(Span span, Verdict verdict) {
      breakIf(broken.equals("end"));
    }

    @Override
    void clear(Span span) {
      breakIf(broken.equals("clear"));
    }
  }

  private static final class Metrics extends SendMetrics {
    private final String broken;

    Metrics(String broken) {
      super(null);
      this.broken = broken;
    }

    @Override
    void attempted(Verdict verdict, long nanos) {
      breakIf(broken.equals("metrics"));
    }
  }
}
