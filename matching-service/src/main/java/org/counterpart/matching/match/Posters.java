package org.counterpart.matching.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.matching.index.KnownOpportunity;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.log.Progress;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.security.Caller;

/** Decides who may see the matches of an opportunity: its poster and operators. */
@RequestScoped
public class Posters {

  private final MatchingIndex index;
  private final Progress progress;
  private final Caller caller;

  @Inject
  Posters(MatchingIndex index, Progress progress, Caller caller) {
    this.index = index;
    this.progress = progress;
    this.caller = caller;
  }

  /**
   * The opportunity, if the caller may see its matches.
   *
   * @throws ProblemException 404 where it is not there or not the caller's, which look the same;
   *     503 where it may be there but has not been read yet
   */
  public Opportunity visible(UUID id) {
    requireIndex();
    return index
        .opportunity(id)
        .map(KnownOpportunity::opportunity)
        .filter(this::isMine)
        .orElseThrow(
            () -> new ProblemException(GeneralProblems.NOT_FOUND, "There is no such opportunity."));
  }

  /**
   * Refuses to answer from half an index.
   *
   * @throws ProblemException 503 while it is being built
   */
  public void requireIndex() {
    if (!progress.isCaughtUp()) {
      throw new ProblemException(
          GeneralProblems.UNAVAILABLE, "The index is still being built; try again soon.");
    }
  }

  private boolean isMine(Opportunity opportunity) {
    return caller.isOperator()
        || caller.partnerIdIfAny().filter(opportunity.poster()::equals).isPresent();
  }
}
