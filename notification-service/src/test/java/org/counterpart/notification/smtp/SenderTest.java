package org.counterpart.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.counterpart.notification.address.AddressConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {
  private static final Map<String, String> COMPLETE =
      Map.of(
          "mail.smtp.host", "smtp.example",
          "mail.from", "matches@counterpart.example",
          "mail.public-url", "https://counterpart.example/mail/");

  @ParameterizedTest
  @CsvSource({
    "mail.smtp.host, MAIL_SMTP_HOST",
    "mail.from, MAIL_FROM",
    "mail.public-url, MAIL_PUBLIC_URL"
  })
  void shouldNotStartWithoutWhatEveryMailNeeds(String missing, String named) {
    Map<String, String> config = new HashMap<>(COMPLETE);
    config.remove(missing);

    assertThatThrownBy(() -> sender(config))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Set " + named);
  }

  @Test
  void shouldNotStartWithASecretThatCanBeGuessed() {
    assertThatThrownBy(() -> config(Map.of()).required())
        .hasMessageContaining("NOTIFICATION_SECRET_KEY");
    assertThatThrownBy(() -> config(Map.of("notification.secret-key", "short")).required())
        .hasMessageContaining("at least 32 characters");
  }

  @Test
  void shouldQuoteItsNameAndKnowItsDomainAndLinks() {
    Map<String, String> config = new HashMap<>(COMPLETE);
    config.put("mail.from-name", "Counterpart, Inc.");

    Sender sender = sender(config);

    assertThat(sender.from()).hasToString("\"Counterpart, Inc.\" <matches@counterpart.example>");
    assertThat(sender.domain()).isEqualTo("counterpart.example");
    assertThat(sender.link("/unsubscribe/x"))
        .hasToString("https://counterpart.example/mail/unsubscribe/x");
  }

  private static Sender sender(Map<String, String> values) {
    return new Sender(
        new SmallRyeConfigBuilder()
            .withMapping(MailConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withDefaultValues(values)
            .build()
            .getConfigMapping(MailConfig.class));
  }

  private static AddressConfig config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withMapping(AddressConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(AddressConfig.class);
  }
}
