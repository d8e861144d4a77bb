package org.counterpart.matching.whatif;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterpart.engine.Affected;
import org.counterpart.engine.LevelChange;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Snapshot;
import org.counterpart.matching.index.KnownOpportunity;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.index.QueryTimes;
import org.counterpart.matching.index.QueryTimes.Kind;
import org.counterpart.matching.match.ImprovementResponse;
import org.counterpart.matching.match.MatchRepository;
import org.counterpart.matching.match.Posters;
import org.counterpart.matching.whatif.ProspectsResponse.OpportunityProspect;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.security.Caller;

/**
 * Asks the index what would be. Whom it tells of which opportunity is decided here: a change of
 * levels that never happened must not show work to somebody whom the real one would not.
 */
@RequestScoped
class Supposing {

  private final MatchingIndex index;
  private final MatchRepository matches;
  private final Posters posters;
  private final Caller caller;
  private final QueryTimes times;

  @Inject
  Supposing(
      MatchingIndex index,
      MatchRepository matches,
      Posters posters,
      Caller caller,
      QueryTimes times) {
    this.index = index;
    this.matches = matches;
    this.posters = posters;
    this.caller = caller;
    this.times = times;
  }

  /**
   * Refuses who may not ask for the partner.
   *
   * @throws ProblemException 404 where it is not there or not the caller, which look the same; 503
   *     where it may be there but has not been read yet
   */
  void requireVisible(UUID partner) {
    posters.requireIndex();
    boolean mine =
        caller.isOperator() || caller.partnerIdIfAny().filter(partner::equals).isPresent();
    if (!mine || index.partnerName(partner).isEmpty()) {
      throw new ProblemException(GeneralProblems.NOT_FOUND, "There is no such partner.");
    }
  }

  /**
   * Before and after.
   *
   * @param most at most so many opportunities
   */
  ProspectsResponse prospects(UUID partner, UnsavedLevels levels, int most) {
    // What is read from the database is read before: only the index's time is counted.
    Predicate<UUID> shown = shown(partner);
    Optional<Opportunity> asked =
        Optional.ofNullable(levels.opportunityId()).map(id -> opportunity(id, shown));
    return times.timed(
        Kind.WHAT_IF_PARTNER, () -> prospects(partner, levels.change(), asked, shown, most));
  }

  private ProspectsResponse prospects(
      UUID partner,
      LevelChange change,
      Optional<Opportunity> asked,
      Predicate<UUID> shown,
      int most) {
    Snapshot snapshot = index.snapshot();
    List<Affected> affected = snapshot.affected(partner, change);
    Stream<Opportunity> opportunities =
        asked.map(Stream::of).orElseGet(() -> mostAffected(snapshot, affected, shown, most));
    List<OpportunityProspect> prospects =
        opportunities.flatMap(one -> prospect(snapshot, one, partner, change).stream()).toList();
    return new ProspectsResponse(
        partner,
        (int) affected.stream().filter(one -> !one.before() && one.after()).count(),
        (int) affected.stream().filter(one -> one.before() && !one.after()).count(),
        prospects);
  }

  private static Stream<Opportunity> mostAffected(
      Snapshot snapshot, List<Affected> affected, Predicate<UUID> shown, int most) {
    return affected.stream()
        .map(Affected::opportunity)
        .filter(shown)
        .limit(most)
        .flatMap(id -> snapshot.opportunity(id).stream());
  }

  private static Optional<OpportunityProspect> prospect(
      Snapshot snapshot, Opportunity opportunity, UUID partner, LevelChange change) {
    return snapshot
        .suppose(opportunity, partner, change, ImprovementResponse.AMONG)
        .map(prospect -> OpportunityProspect.of(opportunity.id(), prospect));
  }

  private Predicate<UUID> shown(UUID partner) {
    if (caller.isOperator()) {
      return _ -> true;
    }
    Set<UUID> told = matches.opportunitiesOf(partner);
    return told::contains;
  }

  private Opportunity opportunity(UUID id, Predicate<UUID> shown) {
    return index
        .opportunity(id)
        .map(KnownOpportunity::opportunity)
        .filter(one -> shown.test(one.id()))
        .orElseThrow(
            () -> new ProblemException(GeneralProblems.NOT_FOUND, "There is no such opportunity."));
  }
}
