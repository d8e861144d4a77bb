package org.counterpart.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.counterpart.notification.inbound.TraceParent;

/**
 * A delivery as the log shows it.
 *
 * @param reason why it was suppressed; only then
 * @param ambiguousAttempts how often the server may have taken the mail without saying so
 * @param nextAttemptAt while another attempt is to come
 * @param lastError of the last attempt that went wrong
 * @param traceId of the request that the mail goes back to
 */
record DeliveryView(
    UUID id,
    DeliveryKind kind,
    DeliveryState state,
    SuppressionReason reason,
    RecipientView recipient,
    UUID partnerId,
    UUID opportunityId,
    UUID matchId,
    String messageId,
    int attempts,
    int ambiguousAttempts,
    Instant createdAt,
    Instant lastAttemptAt,
    Instant nextAttemptAt,
    Instant finishedAt,
    ErrorView lastError,
    String traceId) {

  /**
   * Who gets the mail.
   *
   * @param address masked for operators; absent once it was erased
   * @param standsInFor the contact whom it concerned, and who was away
   */
  record RecipientView(UUID contactId, String address, UUID standsInFor) {}

  /**
   * What went wrong.
   *
   * @param code the server's reply, or a word where there was none
   * @param phase how far the mail had come
   */
  record ErrorView(String code, String phase) {}

  static DeliveryView of(Delivery row, boolean masked) {
    boolean waits = row.state == DeliveryState.PENDING || row.state == DeliveryState.RETRYING;
    return new DeliveryView(
        row.id,
        row.kind,
        row.state,
        row.reason,
        new RecipientView(
            row.contactId, masked ? MaskedAddress.of(row.address) : row.address, row.standsInFor),
        row.partnerId,
        row.opportunityId,
        row.matchId,
        row.messageId,
        row.attempts,
        row.ambiguous,
        row.createdAt,
        row.attemptedAt,
        waits ? row.dueAt : null,
        row.finishedAt,
        row.errorCode == null ? null : new ErrorView(row.errorCode, row.errorPhase),
        TraceParent.traceId(row.traceparent));
  }
}
