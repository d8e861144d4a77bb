package org.counterpart.matching.work;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Match;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Snapshot;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.event.MatchEvent.Reason;
import org.counterpart.matching.event.ReadRecord;
import org.counterpart.matching.event.ReadRecord.OpportunityState;
import org.counterpart.matching.event.ReadRecord.PartnerState;
import org.counterpart.rest.id.Ids;

/**
 * Finds whom a record of the log gives reason to tell. Always asks what is known now: a record that
 * is older than the index has nothing to say, because the newer one follows in the log.
 */
final class Finding {

  /** Something that should not wait until everything is found. */
  @FunctionalInterface
  interface Meanwhile {
    void run() throws InterruptedException;
  }

  private final MatchingConfig.Notified config;
  private final InstantSource clock;
  private final Told told;
  private final Meanwhile meanwhile;
  private Snapshot snapshot;
  private Map<UUID, List<Match>> best = Map.of();
  private Map<UUID, Boolean> full = Map.of();

  /**
   * @param meanwhile is run before each search for the best that takes long while many profiles
   *     change
   */
  Finding(MatchingConfig.Notified config, InstantSource clock, Told told, Meanwhile meanwhile) {
    this.meanwhile = meanwhile;
    this.config = config;
    this.clock = clock;
    this.told = told;
  }

  /**
   * The partners to be told, best first; among them may be some who were told before.
   *
   * @param now a snapshot that knows the record; the lists of the best, and which opportunities are
   *     full, are kept while it is the same
   */
  List<MatchEvent> find(ReadRecord record, Snapshot now) throws InterruptedException {
    if (!now.equals(snapshot)) {
      snapshot = now;
      best = new HashMap<>();
      full = new HashMap<>();
    }
    return switch (record) {
      case OpportunityState(Opportunity opportunity, boolean open, boolean amended, _) ->
          open ? forOpportunity(opportunity, amended) : List.of();
      case PartnerState state -> forPartner(state.partner().id());
      default -> List.of();
    };
  }

  private List<MatchEvent> forOpportunity(Opportunity opportunity, boolean amended) {
    boolean current =
        snapshot
            .opportunity(opportunity.id())
            .filter(known -> known.version() == opportunity.version())
            .isPresent();
    if (!current) {
      return List.of();
    }
    List<MatchEvent> found = new ArrayList<>();
    for (Match match : best(opportunity)) {
      Reason reason = amended ? Reason.AMENDED : Reason.POSTED;
      found.add(event(match, found.size() + 1, opportunity, reason));
    }
    return found;
  }

  private List<MatchEvent> forPartner(UUID partner) throws InterruptedException {
    // No scores: whether it is among the best is asked of each opportunity anyway.
    List<UUID> fits = snapshot.fitting(partner);
    if (fits.isEmpty()) {
      return List.of();
    }
    Set<UUID> before = told.opportunitiesOf(partner);
    List<MatchEvent> found = new ArrayList<>();
    for (UUID fit : fits) {
      if (!before.contains(fit)) {
        Optional<Opportunity> opportunity = snapshot.opportunity(fit);
        if (opportunity.isPresent()) {
          late(partner, opportunity.get(), found);
        }
      }
    }
    return found;
  }

  /** Who comes late is told only when it is among the best now. */
  private void late(UUID partner, Opportunity opportunity, List<MatchEvent> found)
      throws InterruptedException {
    // Asked first: it costs a look into an index, and the best a whole query.
    if (full.computeIfAbsent(opportunity.id(), told::isFull)) {
      return;
    }
    if (!best.containsKey(opportunity.id())) {
      meanwhile.run();
    }
    List<Match> now = best(opportunity);
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).partner().equals(partner)) {
        found.add(event(now.get(i), i + 1, opportunity, Reason.PROFILE_CHANGED));
      }
    }
  }

  private List<Match> best(Opportunity opportunity) {
    return best.computeIfAbsent(
        opportunity.id(), id -> snapshot.top(opportunity, config.best(), config.floor()));
  }

  private MatchEvent event(Match match, int rank, Opportunity opportunity, Reason reason) {
    // What PostgreSQL keeps, so that the row and the event say the same.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new MatchEvent(
        Ids.named("match", opportunity.id().toString(), match.partner().toString()),
        opportunity.id(),
        opportunity.version(),
        match.partner(),
        rank,
        match.score(),
        match.weights(),
        match.contributions().stream().map(MatchEvent.Part::of).toList(),
        reason,
        now);
  }
}
