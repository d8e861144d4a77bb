package org.counterpart.notification.inbound;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the topics for records that could not be read: a broker that creates none by itself would
 * otherwise hold up everything at the first of them.
 */
@ApplicationScoped
class DeadLetterTopics {
  private static final Logger LOG = Logger.getLogger(DeadLetterTopics.class);
  private static final String PREFIX = "dead-letter.notification-service.";
  private static final List<String> READ =
      List.of(
          "partner-contacts",
          "opportunities",
          "matches",
          "competencies",
          "level-changes",
          "profile-reminders");
  private static final long PAUSE_SECONDS = 2;

  private final Map<String, Object> kafka;
  private Thread thread;

  @Inject
  DeadLetterTopics(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.kafka = kafka;
  }

  void start(@Observes StartupEvent event) {
    // The broker may start after the service, which must not keep the service from starting.
    thread = Thread.ofVirtual().name("dead-letter-topics").start(this::create);
  }

  void stop(@Observes ShutdownEvent event) {
    thread.interrupt();
  }

  private void create() {
    List<NewTopic> topics =
        READ.stream()
            .map(topic -> new NewTopic(PREFIX + topic, Optional.of(1), Optional.empty()))
            .toList();
    try {
      while (!created(topics)) {
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean created(List<NewTopic> topics) throws InterruptedException {
    try (Admin admin = Admin.create(kafka)) {
      for (NewTopic topic : topics) {
        create(admin, topic);
      }
      return true;
    } catch (ExecutionException | RuntimeException e) {
      LOG.infof("The dead-letter topics are not there yet: %s", e.getMessage());
      return false;
    }
  }

  private static void create(Admin admin, NewTopic topic)
      throws ExecutionException, InterruptedException {
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
