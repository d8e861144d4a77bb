package org.counterpart.profile.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.JsonViolations;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;

/** Makes values of JSON that does not come as the body of a request, with the same violations. */
@ApplicationScoped
public class BodyReader {
  private final ObjectMapper json;

  @Inject
  public BodyReader(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The body, where there is one.
   *
   * @throws ProblemException 400 where there is none
   */
  public static <T> T required(T body) {
    if (body == null) {
      throw new ProblemException(GeneralProblems.MALFORMED, "The request needs a JSON body.");
    }
    return body;
  }

  /**
   * The value that a tree stands for.
   *
   * @throws ProblemException 422 with the place that does not fit
   */
  public <T> T read(JsonNode tree, Class<T> type) {
    if (!tree.isObject()) {
      throw notAnObject();
    }
    try {
      return json.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw ProblemException.of(JsonViolations.of(e));
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
        throw notAnObject();
      }
      return value;
    } catch (JsonProcessingException e) {
      throw ProblemException.of(JsonViolations.of(e));
    }
  }

  private static ProblemException notAnObject() {
    return ProblemException.of(List.of(new Violation("", "wrong-type", "Expected an object.")));
  }
}
