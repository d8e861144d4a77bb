package org.counterpart.profile.erasurelog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A keyed hash (HMAC-SHA-256): tells an external id that was erased, and says nothing about it. */
@ApplicationScoped
class ExternalIdHash {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  @Inject
  ExternalIdHash(ErasureConfig config) {
    key = new SecretKeySpec(config.requiredKey().getBytes(UTF_8), ALGORITHM);
  }

  /** A service without its secret does not start, rather than fail at the first erasure. */
  void check(@Observes StartupEvent event, RequiredErasureSettings complete) {}

  /** 32 bytes. */
  byte[] of(String externalId) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(("external-id\n" + externalId).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }
}
