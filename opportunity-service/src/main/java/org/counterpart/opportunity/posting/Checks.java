package org.counterpart.opportunity.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.counterpart.opportunity.content.ContentCheck;
import org.counterpart.opportunity.content.OpportunityContent;
import org.counterpart.opportunity.content.PostingCheck;
import org.counterpart.opportunity.taxonomy.CompetencyReplica;
import org.counterpart.opportunity.terms.Terms;
import org.counterpart.rest.problem.Violations;

/** Gives the checks what they need to know, and refuses what does not pass them. */
@ApplicationScoped
class Checks {
  private final CompetencyReplica competencies;
  private final Clock clock;

  @Inject
  Checks(CompetencyReplica competencies, Clock clock) {
    this.competencies = competencies;
    this.clock = clock;
  }

  /**
   * The terms of what may be a draft.
   *
   * @throws org.counterpart.rest.problem.ProblemException 422 with everything that is wrong
   */
  Terms draft(OpportunityContent content) {
    return check(content, false);
  }

  /** The terms of what may be posted; refuses like {@link #draft}. */
  Terms posting(OpportunityContent content) {
    return check(content, true);
  }

  private Terms check(OpportunityContent content, boolean open) {
    Violations violations = new Violations();
    new ContentCheck(violations).check(content, competencies.known(content.competencies()));
    if (open) {
      posting(content, violations);
    }
    violations.throwIfAny();
    return content.terms();
  }

  /** A cancellation's reason, which may be null. */
  void reason(String reason) {
    Violations violations = new Violations();
    ContentCheck.reason(violations, reason);
    violations.throwIfAny();
  }

  private void posting(OpportunityContent content, Violations violations) {
    boolean right = violations.isEmpty();
    PostingCheck check =
        new PostingCheck(violations, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    check.check(content);
    if (right) {
      check.checkSomethingMissing(content);
    }
  }
}
