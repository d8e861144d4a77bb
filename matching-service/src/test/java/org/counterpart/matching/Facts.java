package org.counterpart.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.matching.event.Topics;

/**
 * Events as the other services publish them, made from the golden examples, so that they cannot
 * drift from the contract.
 */
public final class Facts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Facts() {}

  /** A partner in Germany that holds one competency at gold, for ever. */
  public static ObjectNode partner(UUID id, String competency) {
    return partner(id, competency, "2026-01-01", null);
  }

  /**
   * A partner in Germany that holds one competency at gold.
   *
   * @param until null for ever
   */
  public static ObjectNode partner(UUID id, String competency, String from, String until) {
    ObjectNode partner = example(Topics.PARTNER_PROFILES, "minimal-optionals-absent");
    partner.put("id", id.toString()).put("name", "Partner " + id).put("country", "DE");
    partner.set("countriesServed", array("DE"));
    partner.put("updatedAt", Instant.now().toString());
    ObjectNode level = JSON.createObjectNode();
    level.put("code", competency).put("level", "GOLD").put("from", from);
    if (until != null) {
      level.put("until", until);
    }
    partner.set("competencies", JSON.createArrayNode().add(level));
    return partner;
  }

  /** An opportunity, posted just now, that lacks one competency and nothing else. */
  public static ObjectNode opportunity(UUID id, UUID poster, String competency) {
    ObjectNode opportunity = example(Topics.OPPORTUNITIES, "optionals-absent-anywhere");
    String now = Instant.now().toString();
    opportunity.put("id", id.toString()).put("posterId", poster.toString());
    opportunity.put("version", 1).put("state", "OPEN").put("engagementKind", "BUILD_WITH");
    opportunity.put("startDate", "2027-01-11").put("endDate", "2027-06-30");
    opportunity.put("postedAt", now).put("updatedAt", now);
    opportunity.set("countries", JSON.createArrayNode());
    opportunity.set("missing", missing(competency));
    opportunity.set("requirements", missing(competency));
    return opportunity;
  }

  /** Requirements, each for one competency at silver. */
  public static ArrayNode missing(String... competencies) {
    ArrayNode missing = JSON.createArrayNode();
    for (String competency : competencies) {
      missing
          .addObject()
          .put("id", "r" + (missing.size() - 1))
          .put("competency", competency)
          .put("level", "SILVER")
          .put("priority", "MUST_HAVE")
          .put("weight", 50)
          .put("seats", 1);
    }
    return missing;
  }

  /** One piece of past work in which another partner took part. */
  public static ArrayNode workWith(UUID other) {
    ArrayNode references = JSON.createArrayNode();
    ObjectNode reference = references.addObject();
    reference.put("id", UUID.randomUUID().toString()).put("title", "A plant").put("text", "");
    reference.put("startDate", "2026-01-01").put("endDate", "2099-12-31");
    reference.set("competencies", array());
    reference.set(
        "partners",
        JSON.createArrayNode().add(JSON.createObjectNode().put("id", other.toString())));
    return references;
  }

  /** A list of codes. */
  public static ArrayNode array(String... codes) {
    ArrayNode array = JSON.createArrayNode();
    for (String code : codes) {
      array.add(code);
    }
    return array;
  }

  private static ObjectNode example(String topic, String name) {
    return (ObjectNode) EventSchemas.examples(topic).get(name).deepCopy();
  }
}
