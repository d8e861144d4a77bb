package org.counterpart.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.counterpart.notification.smtp.GuardedSmtpServer;
import org.counterpart.notification.smtp.SelfSigned;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server with an authority of its own and a login, told as production tells it. */
class SecureSmtpIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path directory;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final Map<String, String> stack = new LocalStackResource().start();
  private final DeliveryTable deliveries = new DeliveryTable(stack);

  @BeforeEach
  void useTheBroker() {
    System.setProperty("kafka.bootstrap.servers", stack.get("kafka.bootstrap.servers"));
  }

  @AfterEach
  void leaveTheBroker() {
    System.clearProperty("kafka.bootstrap.servers");
  }

  @Test
  void shouldSendEncryptedOnceItsLoginIsTaken() {
    // given a server where the password is about to be changed
    SelfSigned localhost = SelfSigned.of("localhost", directory);
    AtomicBoolean changed = new AtomicBoolean();
    Scene scene = new Scene().prepared();
    try (var server =
            GuardedSmtpServer.withStartTls(
                localhost.server(),
                password -> changed.get() && password.equals(GuardedSmtpServer.PASSWORD),
                taken::add);
        PackagedService _ = start(server, localhost)) {
      scene.publishMatch();
      awaitDelivery(scene, "state = 'RETRYING' AND error_code = '535'");

      // when
      changed.set(true);

      // then
      awaitDelivery(scene, "state = 'SENT' AND attempts > 1");
      assertThat(taken).contains(scene.address).doesNotContain("in the clear");
    }
  }

  private void awaitDelivery(Scene scene, String condition) {
    await()
        .alias("a delivery with " + condition)
        .atMost(PATIENCE)
        .ignoreExceptionsInstanceOf(SQLException.class) // Its table comes with the service.
        .until(() -> deliveries.count(scene.opportunity, condition) == 1);
  }

  private PackagedService start(GuardedSmtpServer server, SelfSigned localhost) {
    Map<String, String> environment = PackagedService.environment(stack);
    environment.put("MAIL_SMTP_HOST", "localhost");
    environment.put("MAIL_SMTP_PORT", Integer.toString(server.port()));
    environment.put("MAIL_SMTP_USERNAME", GuardedSmtpServer.USER);
    environment.put("MAIL_SMTP_PASSWORD", GuardedSmtpServer.PASSWORD);
    environment.put("QUARKUS_TLS_MAIL_TRUST_STORE_PEM_CERTS", localhost.certificate().toString());
    environment.put("DELIVERY_RETRY_FIRST", "0.4s");
    environment.put("CONSUMER_GROUP", "secure-smtp");
    return PackagedService.start(environment, directory.resolve("service.log"));
  }
}
