package org.counterpart.stack.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

class LocalStackResourceIT {
  private final Map<String, String> configuration = new LocalStackResource().start();

  @Test
  void shouldGiveADatabaseThatItsUserOwns() throws Exception {
    try (var connection =
            DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE thing (id int)");

      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
    }
  }

  @Test
  void shouldGiveABrokerThatKeepsTopics() throws Exception {
    Map<String, Object> servers =
        Map.of("bootstrap.servers", configuration.get("kafka.bootstrap.servers"));
    try (var admin = Admin.create(servers)) {
      admin.createTopics(List.of(new NewTopic("things", 2, (short) 1))).all().get();

      // The controller has made it before the broker has heard of it.
      await().untilAsserted(() -> assertThat(admin.listTopics().names().get()).contains("things"));
    }
  }

  @Test
  void shouldSignTokensThatThePublishedKeyVerifies() throws Exception {
    String issuer = configuration.get("quarkus.oidc.auth-server-url");
    UUID partner = UUID.randomUUID();
    var keys = new JsonWebKeySet(get(issuer + "/jwks"));
    var consumer =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
            .setExpectedIssuer(issuer)
            .setExpectedAudience("counterpart")
            .setRequireExpirationTime()
            .build();

    var claims = consumer.processToClaims(Tokens.partner(partner));

    assertThat(claims.getClaimValueAsString("partner_id")).isEqualTo(partner.toString());
    assertThat(claims.getClaimValueAsString("role")).isEqualTo("partner");
    assertThat(get(issuer + "/.well-known/openid-configuration")).contains(issuer + "/jwks");
  }

  @Test
  void shouldShowTheMailsThatArrived() throws Exception {
    var properties = new Properties();
    properties.put("mail.smtp.host", configuration.get("mail.smtp.host"));
    properties.put("mail.smtp.port", configuration.get("mail.smtp.port"));
    var message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("match@counterpart.example");
    message.setRecipient(RecipientType.TO, new InternetAddress("ada@fabrikam.example"));
    message.setSubject("Arbeit für Sie");
    message.setText("Grüße");

    Transport.send(message);

    await().until(() -> Mailbox.messagesTo("Ada@fabrikam.example").size() == 1);
    MimeMessage arrived = Mailbox.messagesTo("ada@fabrikam.example").getFirst();
    assertThat(arrived.getSubject()).isEqualTo("Arbeit für Sie");
    assertThat(Mailbox.messagesTo("bob@fabrikam.example")).isEmpty();
  }

  private static String get(String url) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(url)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
