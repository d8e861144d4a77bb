package org.counterpart.matching.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Requirement;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.event.MatchEvent.Reason;
import org.counterpart.matching.event.ReadRecord;
import org.counterpart.matching.event.ReadRecord.OpportunityState;
import org.counterpart.matching.event.ReadRecord.PartnerState;
import org.counterpart.matching.event.ReadRecord.Poison;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.rest.id.Ids;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456789Z");
  private static final UUID POSTER = Ids.next();

  private final MatchingIndex index = new MatchingIndex();
  private final Set<UUID> told = new HashSet<>();
  private final Set<UUID> full = new HashSet<>();
  private int meanwhile;
  private final Finding finding =
      new Finding(
          new Limits(2, 0.1, 3),
          InstantSource.fixed(NOW),
          new InMemory(told, full),
          () -> meanwhile++);

  private record InMemory(Set<UUID> told, Set<UUID> full) implements Told {

    @Override
    public Set<UUID> opportunitiesOf(UUID partner) {
      return told;
    }

    @Override
    public boolean isFull(UUID opportunity) {
      return full.contains(opportunity);
    }
  }

  private record Limits(int best, double floor, int most) implements MatchingConfig.Notified {}

  @Test
  void shouldFindTheBestInTheirOrder() {
    PartnerState stale = partner("2024-12-01T00:00:00Z");
    PartnerState fresh = partner("2026-11-20T00:00:00Z");
    PartnerState middle = partner("2026-01-01T00:00:00Z");

    List<MatchEvent> found = find(opportunity(1, false));

    assertThat(found)
        .extracting(MatchEvent::partnerId)
        .containsExactly(fresh.partner().id(), middle.partner().id())
        .doesNotContain(stale.partner().id());
    assertThat(found).extracting(MatchEvent::rank).containsExactly(1, 2);
    assertThat(found).extracting(MatchEvent::reason).containsOnly(Reason.POSTED);
    assertThat(found.getFirst().matchedAt()).isEqualTo("2026-11-22T10:00:00.123456Z");
  }

  @Test
  void shouldSayThatItWasAmended() {
    partner("2026-11-20T00:00:00Z");

    assertThat(find(opportunity(2, true)))
        .extracting(MatchEvent::reason)
        .containsExactly(Reason.AMENDED);
  }

  @Test
  void shouldFindNobodyForAnOlderVersionOrAClosedOpportunity() {
    partner("2026-11-20T00:00:00Z");
    OpportunityState first = opportunity(1, false);
    OpportunityState second = opportunity(2, true);
    OpportunityState closed = new OpportunityState(second.opportunity(), false, true, null);

    assertThat(find(first)).isEmpty();
    assertThat(find(closed)).isEmpty();
    assertThat(find(second)).hasSize(1);
  }

  @Test
  void shouldFindALatePartnerOnlyAmongTheBestAndOnlyWhereItWasNotTold() {
    // given: profiles so far apart that they take no turns
    partner("2026-11-20T00:00:00Z");
    PartnerState second = partner("2026-01-01T00:00:00Z");
    OpportunityState posted = opportunity(1, false);

    // when
    PartnerState worse = partner("2025-02-01T00:00:00Z");

    // then
    assertThat(find(worse)).isEmpty();
    assertThat(find(second))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.rank()).isEqualTo(2);
              assertThat(match.reason()).isEqualTo(Reason.PROFILE_CHANGED);
              assertThat(match.opportunityId()).isEqualTo(posted.opportunity().id());
            });
    told.add(posted.opportunity().id());
    assertThat(find(second)).isEmpty();
  }

  @Test
  void shouldFindNobodyLateForAnOpportunityThatIsFull() {
    PartnerState partner = partner("2026-11-20T00:00:00Z");
    OpportunityState posted = opportunity(1, false);
    full.add(posted.opportunity().id());

    assertThat(find(partner)).isEmpty();
    assertThat(find(posted)).hasSize(1);
  }

  @Test
  void shouldLetOthersGoAheadOncePerSearchForALatePartner() {
    PartnerState first = partner("2026-11-20T00:00:00Z");
    PartnerState second = partner("2026-01-01T00:00:00Z");
    OpportunityState posted = opportunity(1, false);

    find(posted);
    assertThat(meanwhile).isZero();
    partner("2025-01-01T00:00:00Z");
    find(first);
    find(second);
    assertThat(meanwhile).isEqualTo(1);
  }

  @Test
  void shouldGiveTheSamePairTheSameId() {
    PartnerState partner = partner("2026-11-20T00:00:00Z");
    OpportunityState posted = opportunity(1, false);

    assertThat(find(posted).getFirst().id()).isEqualTo(find(partner).getFirst().id());
  }

  @Test
  void shouldFindNobodyForPoison() {
    assertThat(find(new Poison("why"))).isEmpty();
  }

  private List<MatchEvent> find(ReadRecord record) {
    try {
      return finding.find(record, index.snapshot());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private PartnerState partner(String updatedAt) {
    Partner partner =
        new Partner(
            Ids.next(),
            null,
            1,
            "Somebody",
            null,
            null,
            "",
            Set.of("DE"),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            List.of(new LevelSegment("c", Level.GOLD, LocalDate.parse("2026-01-01"), null)),
            List.of(),
            Instant.parse(updatedAt));
    PartnerState state = new PartnerState(partner);
    index.apply(List.of(state));
    return state;
  }

  private OpportunityState opportunity(long version, boolean amended) {
    Opportunity opportunity =
        new Opportunity(
            Ids.named("opportunity"),
            version,
            POSTER,
            "",
            "",
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            LocalDate.parse("2027-01-01"),
            LocalDate.parse("2027-06-30"),
            List.of(
                new Requirement(
                    "r", "c", Requirement.Asked.GOLD, Requirement.Priority.MUST_HAVE, 50, 1)),
            NOW);
    OpportunityState state = new OpportunityState(opportunity, true, amended, null);
    index.apply(List.of(state));
    return state;
  }
}
