package org.counterpart.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.counterpart.notification.smtp.JavaTrust;
import org.counterpart.notification.smtp.MailConfig;
import org.counterpart.notification.smtp.SmtpConnection;
import org.junit.jupiter.api.Test;

class DeliveryWorkersTest {
  private final Claim poison = Taken.delivery();
  private final Claim other = Taken.delivery();
  private final Queue<Claim> due = new ConcurrentLinkedQueue<>(List.of(poison, other));
  private final List<Claim> done = new CopyOnWriteArrayList<>();
  private final Claims claims = new Database();
  private final DeliveryWorkers workers =
      new DeliveryWorkers(
          claims,
          new Attempt(),
          new Leases(claims, Taken.config()),
          Taken.config(),
          Taken.CONFIG.getConfigMapping(MailConfig.class),
          JavaTrust.trust());

  @Test
  void shouldGoOnAfterAnAttemptThatThrows() throws InterruptedException {
    workers.start(new StartupEvent());
    try {
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(() -> assertThat(done).containsExactly(other));
    } finally {
      workers.stop(new ShutdownEvent());
    }
  }

  private final class Database extends Claims {
    Database() {
      super(null);
    }

    @Override
    Optional<Claim> next(Duration lease) {
      return Optional.ofNullable(due.poll());
    }
  }

  private final class Attempt extends DeliveryAttempt {
    Attempt() {
      super(null, null, null, null, null, null, Taken.config());
    }

    @Override
    Optional<Claim> run(Claim claim, SmtpConnection connection, BooleanSupplier more) {
      if (claim.equals(poison)) {
        throw new IllegalStateException("on purpose");
      }
      done.add(claim);
      return Optional.empty();
    }
  }
}
