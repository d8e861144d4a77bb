package org.counterpart.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.counterpart.notification.smtp.SmtpPhase;
import org.counterpart.notification.smtp.SmtpResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgeTest {
  private final Judge judge =
      new Judge(new RetrySchedule(5, Duration.ofSeconds(30), Duration.ofMinutes(2)), new Random(1));

  @Test
  void shouldBeDoneWithWhatWasAccepted() {
    assertThat(judge.judge(new SmtpResult.Accepted(), 1)).isEqualTo(new Verdict.Sent());
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550, 5.1.1, true",
    "RCPT, 550, 5.1.10, true",
    "RCPT, 553, 5.1.3, true",
    "ACCEPTANCE, 550, 5.1.1, true",
    "RCPT, 550, , false",
    "RCPT, 550, 5.7.1, false",
    "RCPT, 552, 5.2.2, false",
    "MAIL, 553, 5.1.8, false",
    "MAIL, 553, 5.1.7, false",
    "ACCEPTANCE, 554, 5.6.0, false",
    "ACCEPTANCE, 554, 5.1.1, false",
    "ACCEPTANCE, 552, 5.3.4, false"
  })
  void shouldSuppressTheAddressOnlyForWhatIsSaidAboutTheAddress(
      SmtpPhase phase, int code, String enhanced, boolean address) {
    Verdict verdict = judge.judge(new SmtpResult.Refused(phase, code, enhanced), 1);

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Failed.class, f -> assertThat(f.addressRefused()).isEqualTo(address));
  }

  @ParameterizedTest
  @CsvSource({"RCPT, 450", "RCPT, 421", "ACCEPTANCE, 451", "SESSION, 554", "SESSION, 535"})
  void shouldTryAgainWhatMayGoWellAnotherTime(SmtpPhase phase, int code) {
    assertThat(judge.judge(new SmtpResult.Refused(phase, code, null), 1))
        .isInstanceOf(Verdict.Retry.class);
  }

  @ParameterizedTest
  @EnumSource(SmtpPhase.class)
  void shouldTryAgainWhateverBrokeOff(SmtpPhase phase) {
    Verdict verdict = judge.judge(new SmtpResult.Lost(phase, "eof"), 1);

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Retry.class,
            retry ->
                assertThat(retry.trouble().ambiguous()).isEqualTo(phase == SmtpPhase.ACCEPTANCE));
  }

  @Test
  void shouldGiveUpVisiblyAtTheLimit() {
    SmtpResult full = new SmtpResult.Refused(SmtpPhase.RCPT, 452, "4.2.2");

    assertThat(judge.judge(full, 4)).isInstanceOf(Verdict.Retry.class);
    assertThat(judge.judge(full, 5))
        .isEqualTo(new Verdict.Failed(new Verdict.Trouble("452 4.2.2", "RCPT", false), false));
  }
}
