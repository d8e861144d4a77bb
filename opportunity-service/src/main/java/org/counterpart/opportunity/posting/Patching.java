package org.counterpart.opportunity.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.counterpart.opportunity.content.OpportunityContent;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.problem.Violations;

/**
 * Applies merge patches to what a poster may write. The rest of the representation may be sent
 * along as it was read, so that a client can send back a whole document, but not with other values.
 */
@ApplicationScoped
class Patching {
  private static final List<String> READ_ONLY =
      List.of(
          "id",
          "version",
          "state",
          "posterId",
          "missing",
          "postedAt",
          "createdAt",
          "updatedAt",
          "cancellationReason");

  private final ObjectMapper json;

  @Inject
  Patching(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The content that the patch makes of the opportunity; not checked yet.
   *
   * @throws JsonProcessingException where the result has unknown members or wrong types
   */
  OpportunityContent apply(OwnOpportunity current, OpportunityContent content, JsonNode patch)
      throws JsonProcessingException {
    Violations violations = new Violations();
    if (!(patch instanceof ObjectNode changes)) {
      violations.add("", "wrong-type", "A merge patch of an opportunity is a JSON object.");
      violations.throwIfAny();
      throw new IllegalStateException("unreachable");
    }
    JsonNode writable = withoutReadOnly(changes, json.valueToTree(current), violations);
    violations.throwIfAny();
    return json.treeToValue(
        MergePatch.apply(json.valueToTree(content), writable), OpportunityContent.class);
  }

  private static ObjectNode withoutReadOnly(
      ObjectNode changes, JsonNode current, Violations violations) {
    ObjectNode writable = changes.deepCopy();
    for (String name : READ_ONLY) {
      JsonNode sent = writable.remove(name);
      if (sent != null && !isSame(sent, current.get(name))) {
        violations.add("/" + name, "read-only", "Cannot be changed by a patch.");
      }
    }
    return writable;
  }

  /** By their text: 1 read from a request and 1 made of a long are different nodes. */
  private static boolean isSame(JsonNode sent, JsonNode current) {
    return current == null ? sent.isNull() : sent.toString().equals(current.toString());
  }
}
