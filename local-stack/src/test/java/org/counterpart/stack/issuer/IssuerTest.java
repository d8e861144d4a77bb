package org.counterpart.stack.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.junit.jupiter.api.Test;

class IssuerTest {

  @Test
  void shouldNameItselfAsItsReadersReachIt() throws IOException {
    // given
    SigningKey key = SigningKey.generate();
    int port;
    try (Issuer onLoopback = Issuer.start(0, key)) {
      port = URI.create(onLoopback.url()).getPort();
    }

    // when
    try (Issuer issuer = Issuer.startFor("http://issuer.example", port, key)) {
      var address = URI.create("http://127.0.0.1:" + port + "/.well-known/openid-configuration");
      JsonNode discovery;
      try (InputStream in = address.toURL().openStream()) {
        discovery = new ObjectMapper().readTree(in);
      }

      // then
      assertThat(issuer.url()).isEqualTo("http://issuer.example");
      assertThat(discovery.get("issuer").asText()).isEqualTo("http://issuer.example");
      assertThat(discovery.get("jwks_uri").asText()).isEqualTo("http://issuer.example/jwks");
    }
  }
}
