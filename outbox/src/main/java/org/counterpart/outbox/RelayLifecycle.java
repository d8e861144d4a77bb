package org.counterpart.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the relay in a thread of its own for as long as the application runs. */
@Singleton
class RelayLifecycle {

  private static final int BEFORE_CONSUMERS = Interceptor.Priority.PLATFORM_BEFORE;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final OutboxConfig config;
  private final Relay relay;
  private Thread thread;

  @Inject
  RelayLifecycle(
      DataSource dataSource,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "quarkus.application.name") String application,
      OutboxConfig config,
      OutboxMetrics metrics,
      TraceContexts traces,
      Wakeup wakeup) {
    this.config = config;
    this.relay =
        new Relay(
            dataSource,
            new KafkaAccess(kafka, config),
            new CloudEventRecords(application),
            config,
            metrics,
            traces,
            wakeup);
  }

  /**
   * Before the application's consumers subscribe: one that subscribes to a topic that is not there
   * finds it only when it next asks for the metadata. Without Kafka the relay does it later.
   */
  void createTopics(@Observes @Priority(BEFORE_CONSUMERS) StartupEvent event)
      throws InterruptedException {
    if (config.relay().enabled()) {
      relay.tryToCreateTopics(PATIENCE);
    }
  }

  void start(@Observes StartupEvent event) {
    if (config.relay().enabled()) {
      thread = Thread.ofPlatform().daemon().name("outbox-relay").start(relay);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    if (thread == null) {
      return;
    }
    relay.stop();
    Duration patience = config.relay().shutdownTimeout();
    if (!thread.join(patience)) {
      thread.interrupt();
      thread.join(patience);
    }
  }
}
