package org.counterpart.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Tells from an operation's shape what it can refuse. */
final class StandardRefusals {
  private StandardRefusals() {}

  /** Leaves what the operation says about a status itself. */
  static void addTo(String path, Operation operation) {
    APIResponses responses = operation.getResponses();
    if (responses == null) {
      responses = createAPIResponses();
      operation.setResponses(responses);
    }
    for (StandardRefusal refusal : of(path, operation)) {
      APIResponse known = responses.getAPIResponse(refusal.status());
      if (known == null || (known.getContent() == null && known.getRef() == null)) {
        responses.addAPIResponse(refusal.status(), createAPIResponse().ref(refusal.component()));
      }
    }
  }

  private static Set<StandardRefusal> of(String path, Operation operation) {
    Set<StandardRefusal> refusals =
        EnumSet.of(
            StandardRefusal.RATE_LIMITED, StandardRefusal.INTERNAL, StandardRefusal.UNAVAILABLE);
    if (isSecured(operation)) {
      refusals.add(StandardRefusal.UNAUTHENTICATED);
      refusals.add(StandardRefusal.FORBIDDEN);
    }
    if (path.contains("{")) {
      refusals.add(StandardRefusal.NOT_FOUND);
    }
    if (operation.getRequestBody() != null) {
      refusals.add(StandardRefusal.MALFORMED);
      refusals.add(StandardRefusal.TOO_LARGE);
      refusals.add(StandardRefusal.UNSUPPORTED_MEDIA_TYPE);
      refusals.add(StandardRefusal.VALIDATION);
    }
    for (Parameter parameter : parameters(operation)) {
      refusals.addAll(ofParameter(parameter));
    }
    return refusals;
  }

  private static Set<StandardRefusal> ofParameter(Parameter parameter) {
    if (parameter.getIn() == Parameter.In.QUERY || parameter.getRef() != null) {
      return EnumSet.of(StandardRefusal.MALFORMED, StandardRefusal.VALIDATION);
    }
    return "If-Match".equalsIgnoreCase(parameter.getName())
        ? EnumSet.of(StandardRefusal.STALE, StandardRefusal.PRECONDITION_REQUIRED)
        : EnumSet.noneOf(StandardRefusal.class);
  }

  private static boolean isSecured(Operation operation) {
    return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
  }

  private static List<Parameter> parameters(Operation operation) {
    return operation.getParameters() == null ? List.of() : operation.getParameters();
  }
}
