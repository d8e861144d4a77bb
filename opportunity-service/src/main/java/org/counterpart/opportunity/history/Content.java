package org.counterpart.opportunity.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterpart.opportunity.terms.Terms;
import org.counterpart.opportunity.tier.Tiers;
import org.counterpart.rest.difference.FieldChange;
import org.counterpart.rest.difference.FieldDifference;

/**
 * What an opportunity says at one moment.
 *
 * @param tiers what operators do not see, as little as what the poster covers
 */
public record Content(Terms terms, Tiers tiers) {

  /**
   * What changed until now, by path; requirements by their ids. Of what is confidential only that
   * it changed: a history would show it to operators, and keep what the poster has taken back.
   */
  List<FieldChange> since(Content earlier, ObjectMapper json) {
    List<FieldChange> changes =
        new ArrayList<>(FieldDifference.of("", earlier.open(json), open(json)));
    if (!earlier.terms.covers().equals(terms.covers())) {
      changes.add(new FieldChange("/covers", null, null));
    }
    if (!Objects.equals(earlier.tiers.details(), tiers.details())) {
      changes.add(new FieldChange("/details", null, null));
    }
    if (!Objects.equals(earlier.tiers.full(), tiers.full())) {
      changes.add(new FieldChange("/full", null, null));
    }
    return changes;
  }

  private JsonNode open(ObjectMapper json) {
    ObjectNode tree = json.valueToTree(terms);
    tree.remove("covers");
    ObjectNode requirements = tree.putObject("requirements");
    terms.requirements().forEach(r -> requirements.set(r.id(), json.valueToTree(r)));
    return tree;
  }
}
