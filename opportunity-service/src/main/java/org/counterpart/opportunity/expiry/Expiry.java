package org.counterpart.opportunity.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.counterpart.opportunity.history.History;
import org.counterpart.opportunity.lifecycle.Open;
import org.counterpart.opportunity.posting.OpportunityEntity;
import org.counterpart.opportunity.posting.OpportunityRepository;
import org.counterpart.opportunity.publication.Change;
import org.counterpart.opportunity.publication.Publication;

/** Takes opportunities whose last day is over out of the matching. */
@ApplicationScoped
class Expiry {
  private final OpportunityRepository opportunities;
  private final Publication publication;
  private final History history;
  private final Clock clock;

  @Inject
  Expiry(
      OpportunityRepository opportunities, Publication publication, History history, Clock clock) {
    this.opportunities = opportunities;
    this.publication = publication;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Expires some of the opportunities that are due, in a transaction of their own.
   *
   * @return how many; fewer than the limit once nobody else's but locked ones are left
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int expireBatch(int limit) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<OpportunityEntity> due = opportunities.lockOverdue(today, limit);
    for (OpportunityEntity opportunity : due) {
      if (opportunity.posting() instanceof Open open && open.overdue(today)) {
        Change change = opportunity.take(open.expire(), now);
        publication.publish(change);
        history.passed(open.state(), change);
      }
    }
    return due.size();
  }
}
