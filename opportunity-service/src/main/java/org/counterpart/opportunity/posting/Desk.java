package org.counterpart.opportunity.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.counterpart.opportunity.content.InitialState;
import org.counterpart.opportunity.content.OpportunityContent;
import org.counterpart.opportunity.erasure.ErasedPosters;
import org.counterpart.opportunity.history.Content;
import org.counterpart.opportunity.history.History;
import org.counterpart.opportunity.lifecycle.Cancelled;
import org.counterpart.opportunity.lifecycle.Completed;
import org.counterpart.opportunity.lifecycle.Draft;
import org.counterpart.opportunity.lifecycle.Expired;
import org.counterpart.opportunity.lifecycle.Filled;
import org.counterpart.opportunity.lifecycle.IllegalTransition;
import org.counterpart.opportunity.lifecycle.Open;
import org.counterpart.opportunity.lifecycle.Operation;
import org.counterpart.opportunity.lifecycle.Posting;
import org.counterpart.opportunity.publication.Change;
import org.counterpart.opportunity.publication.Publication;
import org.counterpart.opportunity.tier.TierRepository;
import org.counterpart.opportunity.tier.Tiers;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;

/**
 * Where posters change their opportunities. Each change locks the row, compares the version that
 * the poster has seen, and stores the next one together with its event: of two changes that started
 * from the same version one wins, and the other is told.
 */
@ApplicationScoped
class Desk {
  private final OpportunityRepository opportunities;
  private final TierRepository tiers;
  private final Checks checks;
  private final Patching patching;
  private final Publication publication;
  private final History history;
  private final ErasedPosters erased;
  private final Clock clock;

  @Inject
  Desk(
      OpportunityRepository opportunities,
      TierRepository tiers,
      Checks checks,
      Patching patching,
      Publication publication,
      History history,
      ErasedPosters erased,
      Clock clock) {
    this.opportunities = opportunities;
    this.tiers = tiers;
    this.checks = checks;
    this.patching = patching;
    this.publication = publication;
    this.history = history;
    this.erased = erased;
    this.clock = clock;
  }

  @Transactional
  OwnOpportunity create(UUID posterId, OpportunityContent content) {
    erased.refuse(posterId);
    Instant now = now();
    Posting posting =
        content.state() == InitialState.OPEN
            ? new Draft(checks.posting(content)).post(now)
            : new Draft(checks.draft(content));
    OpportunityEntity created = new OpportunityEntity(Ids.next(), posterId, now);
    Change change = created.take(posting, now);
    publication.publish(change);
    opportunities.persistAndFlush(created);
    history.created(change);
    tiers.replace(created.id, content.tiers());
    return OwnOpportunity.of(created, content.tiers());
  }

  @Transactional(rollbackOn = JsonProcessingException.class)
  OwnOpportunity amend(UUID posterId, UUID id, String ifMatch, JsonNode patch)
      throws JsonProcessingException {
    OpportunityEntity found = lock(posterId, id, ifMatch);
    Posting posting = found.posting();
    Tiers before = tiers.find(id);
    OpportunityContent current = OpportunityContent.of(posting.terms(), before);
    OwnOpportunity unchanged = OwnOpportunity.of(found, before);
    return switch (posting) {
      case Draft draft -> {
        OpportunityContent amended = patching.apply(unchanged, current, patch);
        yield amended.equals(current)
            ? unchanged
            : store(found, draft.amend(checks.draft(amended)), amended.tiers());
      }
      case Open open -> {
        OpportunityContent amended = patching.apply(unchanged, current, patch);
        yield amended.equals(current)
            ? unchanged
            : store(found, open.amend(checks.posting(amended)), amended.tiers());
      }
      case Filled _, Completed _, Cancelled _, Expired _ ->
          throw IllegalTransition.of(posting, Operation.AMEND);
    };
  }

  @Transactional
  OwnOpportunity post(UUID posterId, UUID id, String ifMatch) {
    OpportunityEntity found = lock(posterId, id, ifMatch);
    Posting posting = found.posting();
    return switch (posting) {
      case Draft draft -> {
        Tiers kept = tiers.find(id);
        checks.posting(OpportunityContent.of(draft.terms(), kept));
        yield store(found, draft.post(now()), kept);
      }
      case Open _, Filled _, Completed _, Cancelled _, Expired _ ->
          throw IllegalTransition.of(posting, Operation.POST);
    };
  }

  @Transactional
  OwnOpportunity cancel(UUID posterId, UUID id, String ifMatch, Cancellation cancellation) {
    OpportunityEntity found = lock(posterId, id, ifMatch);
    Posting posting = found.posting();
    checks.reason(cancellation.reason());
    Cancelled cancelled =
        switch (posting) {
          case Draft draft -> draft.cancel(cancellation.reason());
          case Open open -> open.cancel(cancellation.reason());
          case Filled _, Completed _, Cancelled _, Expired _ ->
              throw IllegalTransition.of(posting, Operation.CANCEL);
        };
    return store(found, cancelled, tiers.find(id));
  }

  private OpportunityEntity lock(UUID posterId, UUID id, String ifMatch) {
    OpportunityEntity found =
        opportunities
            .lock(id, posterId)
            .orElseThrow(
                () ->
                    new ProblemException(
                        GeneralProblems.NOT_FOUND, "You have no opportunity with this id."));
    Etags.requireMatch(ifMatch, found.version);
    return found;
  }

  private OwnOpportunity store(OpportunityEntity changed, Posting next, Tiers nextTiers) {
    Posting before = changed.posting();
    Content earlier = new Content(before.terms(), tiers.find(changed.id));
    Change change = changed.take(next, now());
    publication.publish(change);
    history.changed(before.state(), earlier, change, new Content(next.terms(), nextTiers));
    tiers.replace(changed.id, nextTiers);
    return OwnOpportunity.of(changed, nextTiers);
  }

  /** To the microsecond, which is what the database keeps. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
