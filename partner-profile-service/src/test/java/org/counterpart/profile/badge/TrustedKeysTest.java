package org.counterpart.profile.badge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.stream.Stream;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrustedKeysTest {
  private static final SigningIssuer ISSUER = SigningIssuer.of("ES256", "k1");

  static Stream<Arguments> wrong() throws GeneralSecurityException, JoseException {
    var key = ISSUER.publicKey();
    return Stream.of(
        Arguments.of("", "From one"),
        Arguments.of("{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}", "symmetric"),
        Arguments.of(ISSUER.privateKey(), "private key"),
        Arguments.of(key + "," + key, "same kid"),
        Arguments.of(key.replace("{", "{\"use\":\"enc\","), "use"),
        Arguments.of(key.replace("{", "{\"alg\":\"HS256\","), "RSA, EC P-256 or OKP Ed25519"),
        Arguments.of(jwk("EC", 384), "RSA, EC P-256 or OKP Ed25519"),
        Arguments.of(jwk("RSA", 1024), "2048"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("wrong")
  void shouldNotTrustAKeyThatProvesNothing(String keys, String why) {
    assertThatThrownBy(() -> TrustedKeys.of("{\"keys\":[" + keys + "]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void shouldSayWhatIsNoKeySet() {
    for (var text : new String[] {"{}", "[]", "null", "{\"keys\":1}", "{\"keys\":[1]}"}) {
      assertThatThrownBy(() -> TrustedKeys.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String jwk(String kind, int bits) throws GeneralSecurityException, JoseException {
    return PublicJsonWebKey.Factory.newPublicJwk(
            SigningIssuer.sized(kind, bits).generateKeyPair().getPublic())
        .toJson();
  }
}
