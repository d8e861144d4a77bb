package org.counterpart.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.counterpart.notification.smtp.ScriptedSmtpServer;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

/** A new version is rolled out while mails are on their way to a server that takes its time. */
class GracefulStopIT {
  private static final int MAILS = 24;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path directory;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final ScriptedSmtpServer server = new ScriptedSmtpServer(taken::add);
  private final Map<String, String> stack = new LocalStackResource().start();
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
    Map<String, String> environment = new HashMap<>();
    stack.forEach((name, value) -> environment.put(variable(name), value));
    environment.put("MAIL_SMTP_HOST", "127.0.0.1");
    environment.put("MAIL_SMTP_PORT", Integer.toString(server.port()));
    environment.put("MAIL_FROM", "matches@counterpart.example");
    environment.put("NOTIFICATION_SECRET_KEY", "a-secret-for-this-test-and-no-other-use");
    environment.put("MAIL_SMTP_ACCEPT_TIMEOUT", "4s");
    environment.put("DELIVERY_WORKERS", "4");
    // A service of another test may still be there, and must not be given what this one needs.
    environment.put("CONSUMER_GROUP", "graceful-stop");
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    return PackagedService.start(environment, directory.resolve(log));
  }

  private static String variable(String property) {
    return property.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT);
  }

  private long count(String condition) throws SQLException {
    Properties login = new Properties();
    login.put("user", stack.get("quarkus.datasource.username"));
    login.put("password", stack.get("quarkus.datasource.password"));
    String query = "SELECT count(*) FROM delivery WHERE opportunity_id = ? AND " + condition;
    try (Connection connection =
            new Driver().connect(stack.get("quarkus.datasource.jdbc.url"), login);
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, posted.opportunity);
      ResultSet result = statement.executeQuery();
      result.next();
      return result.getLong(1);
    }
  }
}
