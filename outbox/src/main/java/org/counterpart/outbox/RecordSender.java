package org.counterpart.outbox;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;

/** Sends rows to Kafka and says what became of each. Used by one thread only. */
final class RecordSender implements AutoCloseable {

  private final Producer<String, byte[]> producer;
  private final CloudEventRecords records;
  private final TraceContexts traces;
  private boolean broken;

  RecordSender(Producer<String, byte[]> producer, CloudEventRecords records, TraceContexts traces) {
    this.producer = producer;
    this.records = records;
    this.traces = traces;
  }

  private record InFlight(OutboxRow row, Span span, Future<RecordMetadata> acknowledgement) {}

  /**
   * Sends rows of different keys side by side and waits for each of them.
   *
   * @return what became of the rows, in their order; rows of a topic that failed at once are left
   *     out, as they were not tried
   */
  List<SendResult> send(List<OutboxRow> rows) {
    List<InFlight> sends = new ArrayList<>(rows.size());
    Set<String> failedTopics = new HashSet<>();
    for (OutboxRow row : rows) {
      // A topic without metadata blocks each send for max.block.ms: once is enough.
      if (!failedTopics.contains(row.topic())) {
        InFlight send = start(row);
        sends.add(send);
        if (send.acknowledgement().state() == Future.State.FAILED) {
          failedTopics.add(row.topic());
        }
      }
    }
    producer.flush();
    return sends.stream().map(this::result).toList();
  }

  /** Whether the producer ran into something that only a new one gets over. */
  boolean broken() {
    return broken;
  }

  private InFlight start(OutboxRow row) {
    Span span = traces.startSend(row);
    Future<RecordMetadata> acknowledgement;
    try {
      acknowledgement = producer.send(records.of(row, traces.traceparent(span, row)));
    } catch (InterruptException e) {
      span.end();
      throw e;
    } catch (IllegalArgumentException e) {
      acknowledgement =
          CompletableFuture.failedFuture(new SerializationException(e.getMessage(), e));
    } catch (RuntimeException e) {
      acknowledgement = CompletableFuture.failedFuture(e);
    }
    return new InFlight(row, span, acknowledgement);
  }

  private SendResult result(InFlight send) {
    try {
      send.acknowledgement().get();
      traces.end(send.span(), null);
      return new SendResult.Acknowledged(send.row());
    } catch (ExecutionException e) {
      Exception cause = e.getCause() instanceof Exception known ? known : e;
      traces.end(send.span(), cause);
      return failure(send.row(), cause);
    } catch (InterruptedException e) {
      traces.end(send.span(), e);
      throw new InterruptException(e);
    }
  }

  private SendResult failure(OutboxRow row, Exception cause) {
    return switch (cause) {
      case RecordTooLargeException e -> new SendResult.Refused(row, reason(e));
      case SerializationException e -> new SendResult.Refused(row, reason(e));
      case InvalidTopicException e -> new SendResult.Refused(row, reason(e));
      case InvalidRecordException e -> new SendResult.Refused(row, reason(e));
      case RetriableException e -> new SendResult.Failed(row, e);
      default -> {
        broken = true;
        yield new SendResult.Failed(row, cause);
      }
    };
  }

  private static String reason(Exception cause) {
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  /** Closes without sending what is still buffered: another relay may lead by now. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
