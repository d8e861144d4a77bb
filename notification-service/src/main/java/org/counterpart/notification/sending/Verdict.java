package org.counterpart.notification.sending;

import java.time.Duration;
import org.counterpart.notification.delivery.SuppressionReason;

/** What becomes of a delivery after an attempt. */
sealed interface Verdict {

  /** Why an attempt did not end with a mail on its way; code and phase are for the log. */
  record Trouble(String code, String phase, boolean ambiguous) {}

  record Sent() implements Verdict {}

  record Retry(Duration pause, Trouble trouble) implements Verdict {}

  /**
   * No further attempt.
   *
   * @param addressRefused whether nothing may be sent to this address any more
   */
  record Failed(Trouble trouble, boolean addressRefused) implements Verdict {}

  record Suppressed(SuppressionReason reason) implements Verdict {}
}
