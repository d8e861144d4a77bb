package org.counterpart.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** Recognises a request's content, as it was understood: white space makes no difference. */
@Singleton
class RequestHash {
  /** Parameters of these are handed in by the framework, and are nothing that the caller said. */
  private static final Set<String> FRAMEWORK =
      Set.of("jakarta.ws.rs.core", "jakarta.ws.rs.container", "io.vertx.core.http");

  private final ObjectMapper mapper;

  @Inject
  RequestHash(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** SHA-256 of the arguments, in hexadecimal digits. */
  String of(Method method, Object[] arguments) throws JsonProcessingException {
    MessageDigest digest = sha256();
    for (int i = 0; i < arguments.length; i++) {
      if (isSaidByCaller(method, i)) {
        digest.update(mapper.writeValueAsBytes(arguments[i]));
        digest.update((byte) 0);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean isSaidByCaller(Method method, int index) {
    Annotation[] annotations = method.getParameterAnnotations()[index];
    return !FRAMEWORK.contains(method.getParameterTypes()[index].getPackageName())
        && Arrays.stream(annotations).noneMatch(Context.class::isInstance);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
