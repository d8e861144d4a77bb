package org.counterpart.notification.sending;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.counterpart.notification.smtp.SmtpPhase;
import org.counterpart.notification.smtp.SmtpResult;

/**
 * Decides what a server's answer means for the delivery.
 *
 * <p>A permanent no to the mail ends it; a temporary one, silence, or trouble with the session (a
 * wrong password says nothing about the mail) lets it be tried again. Only a no that is about the
 * recipient's address keeps further mail from that address: codes 5.1.x, but for those about the
 * sender's address (5.1.7, 5.1.8), and never one that came as 552 or 554, which are about content
 * and policy.
 */
record Judge(RetrySchedule schedule, RandomGenerator random) {
  private static final Pattern RECIPIENT_ADDRESS = Pattern.compile("5\\.1\\.(?!7$|8$)\\d+");

  /**
   * The verdict on a delivery.
   *
   * @param attempts how often it was tried, this time included
   */
  Verdict judge(SmtpResult result, int attempts) {
    return switch (result) {
      case SmtpResult.Accepted _ -> new Verdict.Sent();
      case SmtpResult.Lost lost ->
          again(
              new Verdict.Trouble(lost.cause(), lost.phase().name(), lost.isAmbiguous()), attempts);
      case SmtpResult.Refused refused -> refused(refused, attempts);
    };
  }

  /** The verdict where this service itself could not do its part. */
  Verdict again(Verdict.Trouble trouble, int attempts) {
    return schedule
        .pauseAfter(attempts, random)
        .<Verdict>map(pause -> new Verdict.Retry(pause, trouble))
        .orElseGet(() -> new Verdict.Failed(trouble, false));
  }

  private Verdict refused(SmtpResult.Refused refused, int attempts) {
    String code =
        refused.enhanced() == null
            ? String.valueOf(refused.code())
            : refused.code() + " " + refused.enhanced();
    Verdict.Trouble trouble = new Verdict.Trouble(code, refused.phase().name(), false);
    if (refused.isTransient() || refused.phase() == SmtpPhase.SESSION) {
      return again(trouble, attempts);
    }
    return new Verdict.Failed(trouble, isAboutAddress(refused));
  }

  private static boolean isAboutAddress(SmtpResult.Refused refused) {
    return refused.enhanced() != null
        && RECIPIENT_ADDRESS.matcher(refused.enhanced()).matches()
        && refused.code() != 552
        && refused.code() != 554;
  }
}
