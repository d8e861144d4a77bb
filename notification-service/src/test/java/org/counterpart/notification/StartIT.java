package org.counterpart.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {
  @TempDir Path directory;

  @Test
  void shouldNameAllThatIsMissingAtOnce() throws Exception {
    String output = start(Map.of());

    assertThat(output)
        .contains(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "KAFKA_BOOTSTRAP_SERVERS",
            "QUARKUS_OIDC_AUTH_SERVER_URL",
            "MAIL_SMTP_HOST",
            "MAIL_FROM",
            "MAIL_PUBLIC_URL",
            "NOTIFICATION_SECRET_KEY")
        .doesNotContain("\tat ");
  }

  @Test
  void shouldNameOnlyWhatIsMissing() throws Exception {
    String output =
        start(
            Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/notification",
                "QUARKUS_DATASOURCE_USERNAME", "notification",
                "QUARKUS_DATASOURCE_PASSWORD", "notification",
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1",
                "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1",
                "MAIL_SMTP_HOST", "127.0.0.1",
                "MAIL_PUBLIC_URL", "https://counterpart.example",
                "NOTIFICATION_SECRET_KEY", "x".repeat(32)));

    assertThat(output).contains("MAIL_FROM").doesNotContain("KAFKA_BOOTSTRAP_SERVERS");
  }

  private String start(Map<String, String> environment) throws InterruptedException {
    try (PackagedService service =
        PackagedService.start(environment, directory.resolve("service.log"))) {
      assertThat(service.exitCode()).isNotZero();
      return service.output();
    }
  }
}
