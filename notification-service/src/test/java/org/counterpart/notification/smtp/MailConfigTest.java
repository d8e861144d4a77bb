package org.counterpart.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailConfigTest {

  @Test
  void shouldTakeEmptyVariablesForNone() {
    MailConfig.Smtp smtp =
        smtp(Map.of("MAIL_SMTP_HOST", "", "MAIL_SMTP_USERNAME", "", "MAIL_SMTP_PASSWORD", ""));

    assertThat(smtp.host()).isEmpty();
    assertThat(smtp.username()).isEmpty();
    assertThat(smtp.password()).isEmpty();
    assertThat(smtp.isStartTlsRequired()).isFalse();
  }

  @Test
  void shouldRequireStartTlsForALogin() {
    assertThat(smtp(Map.of("MAIL_SMTP_USERNAME", "counterpart")).isStartTlsRequired()).isTrue();
  }

  private static MailConfig.Smtp smtp(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withMapping(MailConfig.class)
        .withConverter(Duration.class, 200, new DurationConverter())
        .withSources(new EnvConfigSource(environment, 300))
        .build()
        .getConfigMapping(MailConfig.class)
        .smtp();
  }
}
