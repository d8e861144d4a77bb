package org.counterpart.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Mailbox;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Measures how fast a burst of matches becomes mails that are on the disk of the local inbox. It is
 * not named as a test, because what it says depends on what else the machine does; run it alone:
 *
 * <pre>./mvnw -pl notification-service -am verify -Dtest=none -Dit.test=MailBurst
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
 *     -Dburst.mails=3000</pre>
 *
 * The first, smaller burst warms up. What it measured goes to the log.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MailBurst {
  private static final Logger LOG = Logger.getLogger(MailBurst.class);
  private static final int WARM_UP = 1000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String REPORT =
      """
      SELECT count(*) / EXTRACT(epoch FROM max(created_at) - min(created_at)) AS planned,
             count(*) / EXTRACT(epoch FROM max(finished_at) - min(attempted_at)) AS sent,
             count(*) / EXTRACT(epoch FROM max(finished_at) - min(created_at)) AS both,
             percentile_cont(ARRAY[0.5, 0.95, 0.99]) WITHIN GROUP (ORDER BY wait)::int[] AS wait,
             percentile_cont(ARRAY[0.5, 0.95, 0.99]) WITHIN GROUP (ORDER BY attempt)::int[]
                 AS attempt
      FROM (SELECT *, 1000 * EXTRACT(epoch FROM attempted_at - created_at) AS wait,
                   1000 * EXTRACT(epoch FROM finished_at - attempted_at) AS attempt
            FROM delivery ORDER BY created_at DESC LIMIT ?) AS burst
      """;

  @Inject AgroalDataSource database;

  @Test
  void shouldSendEachMailOfABurstOnce() throws SQLException {
    burst(WARM_UP, 0);
    int mails = Integer.getInteger("burst.mails", 3000);
    for (int round = 1; round <= Integer.getInteger("burst.rounds", 2); round++) {
      long before = processorNanos();
      burst(mails, WARM_UP + (round - 1) * mails);
      long each = (processorNanos() - before) / mails / 1000;
      LOG.infof("%d mails, load %s: %s, %d us CPU each", mails, load(), report(mails), each);
    }
  }

  private void burst(int mails, int before) {
    // One poster and one opportunity, with many partners that match it.
    Scene poster = new Scene();
    poster.publishPoster();
    poster.publishOpportunity(1, "OPEN");
    List<Scene> scenes = IntStream.range(0, mails).mapToObj(_ -> new Scene(poster)).toList();
    Topics.publish(scenes.stream().map(Scene::contactsEvent).toList());
    int partners = before + mails;
    await()
        .atMost(PATIENCE)
        .until(() -> count("SELECT count(*) FROM partner WHERE contacts <> '[]'") == partners);
    Topics.publish(scenes.stream().map(Scene::matchEvent).toList());
    await()
        .atMost(PATIENCE)
        .until(() -> count("SELECT count(*) FROM delivery WHERE state = 'SENT'") == partners);
    assertThat(copies(scenes)).hasSize(mails).allSatisfy((_, copies) -> assertThat(copies).isOne());
  }

  private static java.util.Map<String, Long> copies(List<Scene> scenes) {
    var wanted = scenes.stream().map(scene -> scene.address).collect(Collectors.toSet());
    return Mailbox.recipients().stream()
        .filter(wanted::contains)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private String report(int mails) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(REPORT)) {
      statement.setInt(1, mails);
      ResultSet result = statement.executeQuery();
      result.next();
      return String.format(
          Locale.ROOT,
          "%.0f/s planned, %.0f/s sent, %.0f/s both; ms p50/p95/p99 wait %s, attempt %s",
          result.getDouble("planned"),
          result.getDouble("sent"),
          result.getDouble("both"),
          result.getString("wait"),
          result.getString("attempt"));
    }
  }

  /** Of this process, which is the service, the test, and neither database nor mail server. */
  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(Locale.ROOT, "%.1f", load);
  }

  private long count(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }
}
