package org.counterpart.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that operations understand and send without having to do anything for them. */
final class StandardHeaders {
  private static final String CREATED = "201";

  private StandardHeaders() {}

  static void addTo(HttpMethod method, Operation operation) {
    if (operation.getResponses() == null) {
      return;
    }
    operation.getResponses().getAPIResponses().forEach(StandardHeaders::addTo);
    boolean creates = operation.getResponses().getAPIResponse(CREATED) != null;
    if (method == HttpMethod.POST && creates && !takesKey(operation)) {
      operation.addParameter(createParameter().ref(StandardComponents.IDEMPOTENCY_KEY));
    }
  }

  private static boolean takesKey(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> "Idempotency-Key".equalsIgnoreCase(parameter.getName()));
  }

  private static void addTo(String status, APIResponse response) {
    if (!status.startsWith("2")) {
      return;
    }
    add(response, "RateLimit", StandardComponents.RATE_LIMIT);
    add(response, "RateLimit-Policy", StandardComponents.RATE_LIMIT_POLICY);
    if (status.equals(CREATED)) {
      add(response, "Location", StandardComponents.LOCATION);
    }
  }

  private static void add(APIResponse response, String header, String component) {
    if (response.getHeaders() == null || !response.getHeaders().containsKey(header)) {
      response.addHeader(header, createHeader().ref(component));
    }
  }
}
