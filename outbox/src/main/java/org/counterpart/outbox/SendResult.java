package org.counterpart.outbox;

/** What became of one attempt to send a row. */
sealed interface SendResult {

  OutboxRow row();

  /** All in-sync replicas have it. */
  record Acknowledged(OutboxRow row) implements SendResult {}

  /** Kafka will refuse it each time, whatever is tried. */
  record Refused(OutboxRow row, String reason) implements SendResult {}

  /** It may work later; whether Kafka has it is not known. */
  record Failed(OutboxRow row, Exception cause) implements SendResult {}
}
