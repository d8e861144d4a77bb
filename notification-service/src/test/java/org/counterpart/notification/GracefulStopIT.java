package org.counterpart.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.counterpart.notification.smtp.ScriptedSmtpServer;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version is rolled out while mails are on their way to a server that takes its time. */
class GracefulStopIT {
  private static final int MAILS = 24;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path directory;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final ScriptedSmtpServer server = new ScriptedSmtpServer(taken::add);
  private final Map<String, String> stack = new LocalStackResource().start();
  private final DeliveryTable deliveries = new DeliveryTable(stack);
  private final Scene posted = new Scene();
  private final List<Scene> matched =
      IntStream.range(0, MAILS).mapToObj(_ -> new Scene(posted)).toList();

  @BeforeEach
  void useTheBroker() {
    System.setProperty("kafka.bootstrap.servers", stack.get("kafka.bootstrap.servers"));
  }

  @AfterEach
  void close() {
    System.clearProperty("kafka.bootstrap.servers");
    server.close();
  }

  @Test
  void shouldEndWhatIsUnderWayAndLeaveTheRestToTheNextStart() throws Exception {
    // given many mails, of which only some can be under way, each for a second and a half
    try (PackagedService first = start("first.log")) {
      publishMatches();
      await()
          .atMost(PATIENCE)
          .until(() -> !takenFromHere().isEmpty() && count("state IS NOT NULL") == MAILS);

      // when
      first.terminate();
      first.exitCode();
    }

    // then what the server took is noted, and nothing is left in between
    List<String> beforeTheEnd = takenFromHere();
    assertThat(beforeTheEnd).hasSizeBetween(1, MAILS - 1);
    assertThat(count("state = 'SENT'")).isEqualTo(beforeTheEnd.size());
    assertThat(count("state = 'ATTEMPTING'")).isZero();
    assertThat(count("state = 'PENDING' AND attempts = 0")).isEqualTo(MAILS - beforeTheEnd.size());

    // and the next start sends the others, each once
    try (PackagedService _ = start("second.log")) {
      await().atMost(PATIENCE).until(() -> count("state = 'SENT' AND attempts = 1") == MAILS);
    }
    assertThat(takenFromHere()).hasSize(MAILS).doesNotHaveDuplicates();
  }

  private void publishMatches() {
    posted.publishPoster();
    posted.publishOpportunity(1, "OPEN");
    matched.forEach(scene -> scene.publishContacts(1, address(scene)));
    Topics.publish(matched.stream().map(Scene::matchEvent).toList());
  }

  /** Without what other tests have left on the topics, which this service mails as well. */
  private List<String> takenFromHere() {
    return matched.stream()
        .map(GracefulStopIT::address)
        .flatMap(address -> taken.stream().filter(mail -> mail.startsWith(address)))
        .toList();
  }

  private static String address(Scene scene) {
    return "slow+" + scene.match + "@northwind.example";
  }

  private PackagedService start(String log) {
    Map<String, String> environment = PackagedService.environment(stack);
    environment.put("MAIL_SMTP_HOST", "127.0.0.1");
    environment.put("MAIL_SMTP_PORT", Integer.toString(server.port()));
    environment.put("MAIL_SMTP_ACCEPT_TIMEOUT", "4s");
    environment.put("DELIVERY_WORKERS", "4");
    // A service of another test may still be there, and must not be given what this one needs.
    environment.put("CONSUMER_GROUP", "graceful-stop");
    return PackagedService.start(environment, directory.resolve(log));
  }

  private long count(String condition) throws SQLException {
    return deliveries.count(posted.opportunity, condition);
  }
}
