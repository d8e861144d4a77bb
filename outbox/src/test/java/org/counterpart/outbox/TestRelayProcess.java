package org.counterpart.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.util.Map;

/** A relay that runs, as one instance of a service would run it. */
final class TestRelayProcess implements AutoCloseable {

  final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Relay relay;
  private final Thread thread;

  TestRelayProcess(OutboxDatabase database, String bootstrapServers, OutboxConfig config) {
    relay =
        new Relay(
            database.dataSource(),
            new KafkaAccess(Map.of("bootstrap.servers", bootstrapServers), config),
            new CloudEventRecords("test"),
            config,
            new OutboxMetrics(metrics),
            new TraceContexts(OpenTelemetry.noop()),
            new Wakeup());
    thread = Thread.ofPlatform().start(relay);
  }

  boolean leads() {
    return gauge("outbox.leading") == 1;
  }

  double gauge(String name) {
    return metrics.get(name).gauge().value();
  }

  @Override
  public void close() {
    relay.stop();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
