package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.List;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.stored.BlockInput;
import org.counterpart.engine.stored.BlockOutput;

/** How an open opportunity is saved; its words are cut again. */
final class OpportunityStore {

  private OpportunityStore() {}

  static void save(Opportunity opportunity, BlockOutput out) {
    out.id(opportunity.id());
    out.number(opportunity.version());
    out.id(opportunity.poster());
    out.text(opportunity.title());
    out.text(opportunity.text());
    out.code(opportunity.industry());
    out.codes(opportunity.countries());
    out.codes(opportunity.languages());
    out.codes(opportunity.ecosystems());
    out.constant(opportunity.engagementKind());
    out.day(opportunity.start());
    out.day(opportunity.end());
    out.number(opportunity.missing().size());
    for (Requirement requirement : opportunity.missing()) {
      out.text(requirement.id());
      out.code(requirement.competency());
      out.constant(requirement.asked());
      out.constant(requirement.priority());
      out.number(requirement.weight());
      out.number(requirement.seats());
    }
    out.time(opportunity.asOf());
  }

  static Opportunity opportunity(BlockInput in) {
    return new Opportunity(
        in.id(),
        in.number(),
        in.id(),
        in.text(),
        in.text(),
        in.code(),
        in.codes(),
        in.codes(),
        in.codes(),
        in.constant(EngagementKind.class),
        in.day(),
        in.day(),
        missing(in),
        in.time());
  }

  private static List<Requirement> missing(BlockInput in) {
    List<Requirement> missing = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) {
      missing.add(
          new Requirement(
              in.text(),
              in.code(),
              in.constant(Asked.class),
              in.constant(Priority.class),
              in.integer(),
              in.integer()));
    }
    return missing;
  }
}
