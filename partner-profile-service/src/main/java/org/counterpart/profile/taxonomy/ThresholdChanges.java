package org.counterpart.profile.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.counterpart.outbox.Outbox;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;

/** Changes what the levels of a competency take; levels are computed anew afterwards. */
@ApplicationScoped
class ThresholdChanges {
  private final Schemes schemes;
  private final Outbox outbox;

  @Inject
  ThresholdChanges(Schemes schemes, Outbox outbox) {
    this.schemes = schemes;
    this.outbox = outbox;
  }

  /**
   * Says what its levels take, instead of what was said before.
   *
   * @param wanted keeps the rules
   * @throws ProblemException 404 where there is no such competency, 412 and 428 by its version
   */
  @Transactional
  Competency put(String code, String ifMatch, List<DatedThresholds> wanted) {
    // the scheme first, as an import does: both change the competency
    schemes.competency(code).map(c -> c.scheme).ifPresent(schemes::lock);
    var competency = schemes.competency(code).orElseThrow(ThresholdChanges::notFound);
    schemes.getEntityManager().refresh(competency);
    Etags.requireMatch(ifMatch, competency.version);
    if (competency.say(wanted)) {
      outbox.publish(competency.event().message());
      schemes.flush();
      schemes.concerned(List.of(code));
    }
    return competency;
  }

  static ProblemException notFound() {
    return new ProblemException(GeneralProblems.NOT_FOUND, "There is no such competency.");
  }
}
