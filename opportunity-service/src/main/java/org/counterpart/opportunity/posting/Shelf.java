package org.counterpart.opportunity.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.opportunity.lifecycle.State;
import org.counterpart.opportunity.tier.TierRepository;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;
import org.counterpart.rest.security.Caller;

/** Where opportunities are read, each as far as the caller may see it. */
@ApplicationScoped
public class Shelf {
  private final OpportunityRepository opportunities;
  private final TierRepository tiers;
  private final Caller caller;

  @Inject
  Shelf(OpportunityRepository opportunities, TierRepository tiers, Caller caller) {
    this.opportunities = opportunities;
    this.tiers = tiers;
    this.caller = caller;
  }

  /** The opportunity: whole for its poster, without tiers for operators, for nobody else. */
  @Transactional
  OpportunityView read(UUID id) {
    OpportunityEntity found = opportunities.findByIdOptional(id).orElseThrow(Shelf::notFound);
    if (caller.isOperator()) {
      return OpportunitySummary.of(found);
    }
    if (!found.posterId.equals(caller.partnerId())) {
      throw notFound();
    }
    return OwnOpportunity.of(found, tiers.find(id));
  }

  /**
   * Makes sure that the caller may see it: its poster and operators.
   *
   * @throws ProblemException 404 for everybody else
   */
  public void requireVisible(UUID id) {
    read(id);
  }

  /**
   * The caller's own, newest first; for operators everybody's.
   *
   * @param state null: any
   */
  @Transactional
  Page<OpportunitySummary> list(String state, PageRequest page) {
    List<OpportunityEntity> found =
        opportunities.list(
            caller.isOperator() ? null : caller.partnerId(),
            state == null ? null : parse(state),
            page.isFirst() ? null : after(page),
            page.limit() + 1);
    return Page.of(found, page.limit(), last -> Cursor.encode(last.id.toString()))
        .map(OpportunitySummary::of);
  }

  private static State parse(String state) {
    return Arrays.stream(State.values())
        .filter(known -> known.name().equals(state))
        .findFirst()
        .orElseThrow(
            () -> {
              String known =
                  Arrays.stream(State.values()).map(Enum::name).collect(Collectors.joining(", "));
              return ProblemException.of(
                  List.of(
                      Violation.ofParameter(
                          "state", "unknown-state", "Is none of " + known + ".")));
            });
  }

  private static UUID after(PageRequest page) {
    try {
      return UUID.fromString(page.after(1).getFirst());
    } catch (IllegalArgumentException e) {
      throw Cursor.invalid();
    }
  }

  private static ProblemException notFound() {
    return new ProblemException(GeneralProblems.NOT_FOUND, "You have no opportunity with this id.");
  }
}
