package org.counterpart.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns what a resource method returns into what can be stored, and back. */
@Singleton
class Answers {
  /** Tells a client, and whoever debugs one, that nothing was done this time. */
  private static final String REPLAYED = "Idempotency-Replayed";

  private final ObjectMapper mapper;

  @Inject
  Answers(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** What the method returned, as it is going to be sent. */
  StoredAnswer store(String requestHash, Object returned) throws JsonProcessingException {
    return switch (returned) {
      case null -> new StoredAnswer(requestHash, 204, Map.of(), null);
      case Response response -> of(requestHash, response);
      case RestResponse<?> response -> of(requestHash, response.toResponse());
      default -> new StoredAnswer(requestHash, 200, Map.of(), json(returned));
    };
  }

  /** What the method would have returned. */
  Object replay(StoredAnswer answer, Method method) throws JsonProcessingException {
    Class<?> type = method.getReturnType();
    if (type == Response.class) {
      return response(answer);
    } else if (type == RestResponse.class) {
      return restResponse(answer, method);
    } else if (answer.body() == null) {
      return null;
    }
    return read(answer.body(), method.getGenericReturnType());
  }

  private RestResponse<?> restResponse(StoredAnswer answer, Method method)
      throws JsonProcessingException {
    var type = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    var response =
        RestResponse.ResponseBuilder.create(
            RestResponse.Status.fromStatusCode(answer.status()), read(answer.body(), type));
    response.header(REPLAYED, "true");
    answer.headers().forEach((name, values) -> values.forEach(v -> response.header(name, v)));
    return response.build();
  }

  private Object read(String body, Type type) throws JsonProcessingException {
    return body == null
        ? null
        : mapper.readValue(body, mapper.getTypeFactory().constructType(type));
  }

  private StoredAnswer of(String requestHash, Response response) throws JsonProcessingException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    response
        .getHeaders()
        .forEach(
            (name, values) -> headers.put(name, values.stream().map(String::valueOf).toList()));
    String body = response.hasEntity() ? json(response.getEntity()) : null;
    return new StoredAnswer(requestHash, response.getStatus(), headers, body);
  }

  private static Response response(StoredAnswer answer) {
    Response.ResponseBuilder response = Response.status(answer.status()).header(REPLAYED, "true");
    answer.headers().forEach((name, values) -> values.forEach(v -> response.header(name, v)));
    if (answer.body() != null) {
      response.entity(answer.body());
      if (answer.headers().keySet().stream().noneMatch("Content-Type"::equalsIgnoreCase)) {
        response.type(MediaType.APPLICATION_JSON);
      }
    }
    return response.build();
  }

  private String json(Object entity) throws JsonProcessingException {
    return entity instanceof String text ? text : mapper.writeValueAsString(entity);
  }
}
