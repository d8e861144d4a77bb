package org.counterpart.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import org.counterpart.rest.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The parts that operations refer to. */
final class StandardComponents {
  static final String IDEMPOTENCY_KEY = "IdempotencyKey";
  static final String RATE_LIMIT = "RateLimit";
  static final String RATE_LIMIT_POLICY = "RateLimitPolicy";
  static final String LOCATION = "Location";

  private static final String JSON_NODE = "JsonNode";

  private StandardComponents() {}

  static void addTo(Components components) {
    addSchemas(components);
    for (StandardRefusal refusal : StandardRefusal.values()) {
      components.addResponse(refusal.component(), response(refusal));
    }
    components.addParameter(IDEMPOTENCY_KEY, idempotencyKey());
    components.addHeader(RATE_LIMIT, header("How many requests are left, and for how long"));
    components.addHeader(RATE_LIMIT_POLICY, header("How many requests a caller has in which time"));
    components.addHeader(LOCATION, header("Where the new resource is"));
  }

  private static void addSchemas(Components components) {
    components.addSchema("Violation", violation());
    components.addSchema("Problem", problem());
    if (components.getSchemas().containsKey(JSON_NODE)) {
      // A tree of JSON would otherwise be described by the methods of Jackson's class.
      components.addSchema(
          JSON_NODE, createSchema().description("Any JSON value, for example a JSON Merge Patch"));
      components.removeSchema("JsonNodeType");
    }
  }

  private static Schema problem() {
    return object("A refusal, as RFC 9457 writes it")
        .addProperty("type", text("What kind of problem it is; stable").format("uri"))
        .addProperty("title", text("The same for every problem of the type"))
        .addProperty(
            "status", createSchema().addType(SchemaType.INTEGER).description("HTTP status"))
        .addProperty("detail", text("What it was this time"))
        .addProperty("instance", text("The path, or the reference of an internal error"))
        .addProperty(
            "errors",
            createSchema()
                .addType(SchemaType.ARRAY)
                .description("What exactly is wrong with the request")
                .items(createSchema().ref("Violation")))
        .required(List.of("type", "title", "status"));
  }

  private static Schema violation() {
    return object("One rule that the request broke")
        .addProperty("pointer", text("JSON pointer (RFC 6901) into the request's body"))
        .addProperty("parameter", text("The parameter, where it is not the body"))
        .addProperty("code", text("Kebab-case and stable, for programs"))
        .addProperty("detail", text("A sentence for people"))
        .required(List.of("code", "detail"));
  }

  private static APIResponse response(StandardRefusal refusal) {
    return OASFactory.createAPIResponse()
        .description(refusal.description())
        .content(
            createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE, createMediaType().schema(createSchema().ref("Problem"))));
  }

  private static Parameter idempotencyKey() {
    return createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .description(
            "Chosen by the client for this request: repeated with the same key and body, it gets"
                + " the first answer again and nothing happens twice.")
        .schema(text("1 to 255 visible ASCII characters").minLength(1).maxLength(255));
  }

  private static Header header(String description) {
    return createHeader()
        .description(description)
        .schema(createSchema().addType(SchemaType.STRING));
  }

  private static Schema object(String description) {
    return createSchema().addType(SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return createSchema().addType(SchemaType.STRING).description(description);
  }
}
