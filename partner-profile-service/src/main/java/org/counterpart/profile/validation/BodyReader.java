package org.counterpart.profile.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;

/** Makes values of JSON that does not come as the body of a request, with the same violations. */
@ApplicationScoped
public class BodyReader {
  private final ObjectMapper json;

  @Inject
  public BodyReader(ObjectMapper json) {
    this.json =
        json.copy()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * The value that a tree stands for.
   *
   * @throws ProblemException 422 with the place that does not fit
   */
  public <T> T read(JsonNode tree, Class<T> type) {
    if (!tree.isObject()) {
      throw ProblemException.of(List.of(new Violation("", "wrong-type", "An object is needed.")));
    }
    try {
      return json.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw ProblemException.of(List.of(violation(e)));
    }
  }

  /**
   * The value that a text stands for.
   *
   * @throws ProblemException 422 with the place that does not fit; the whole where it is no JSON
   */
  public <T> T read(String text, Class<T> type) {
    try {
      var value = json.readValue(text, type);
      if (value == null) {
        throw ProblemException.of(List.of(new Violation("", "wrong-type", "An object is needed.")));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw ProblemException.of(List.of(violation(e)));
    }
  }

  private static Violation violation(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return new Violation(pointer(unknown), "unknown-property", "There is no such property here.");
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return new Violation(
          pointer(mapping), "wrong-type", "The value does not have the form that is needed here.");
    }
    var at = e.getLocation();
    var place = at == null ? "" : " near column " + at.getColumnNr();
    return new Violation("", "malformed", "This is not JSON" + place + ".");
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
