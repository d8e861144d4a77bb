package org.counterpart.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.matching.event.ReadRecord.Erasure;
import org.counterpart.matching.event.ReadRecord.OpportunityErased;
import org.counterpart.matching.event.ReadRecord.OpportunityState;
import org.counterpart.matching.event.ReadRecord.PartnerErased;
import org.counterpart.matching.event.ReadRecord.PartnerState;
import org.counterpart.matching.event.ReadRecord.Poison;
import org.counterpart.rest.id.Ids;
import org.junit.jupiter.api.Test;

class MatchingIndexTest {

  private static final UUID ID = Ids.next();
  private final MatchingIndex index = new MatchingIndex();

  @Test
  void shouldKeepClosedOpportunitiesForTheirPostersOnly() {
    index.apply(List.of(opportunity(1, true)));
    assertThat(index.snapshot().opportunities()).isOne();

    index.apply(List.of(opportunity(2, false)));

    assertThat(index.snapshot().opportunities()).isZero();
    assertThat(index.opportunity(ID)).get().extracting(KnownOpportunity::open).isEqualTo(false);
  }

  @Test
  void shouldNotOpenAgainWhatAnOlderRecordSaysIsOpen() {
    index.apply(List.of(opportunity(1, true), opportunity(2, false), opportunity(1, true)));

    assertThat(index.snapshot().opportunities()).isZero();
  }

  @Test
  void shouldForgetWhatWasErased() {
    index.apply(List.of(opportunity(1, true), partner(1), new Poison("anything")));
    assertThat(index.partnerName(ID)).contains("Somebody");

    index.apply(List.of(new OpportunityErased(ID), new PartnerErased(ID)));

    assertThat(index.opportunity(ID)).isEmpty();
    assertThat(index.partnerName(ID)).isEmpty();
    assertThat(index.snapshot().partners()).isZero();
    assertThat(index.snapshot().opportunities()).isZero();
  }

  @Test
  void shouldNotTakeInAgainWhoWasErasedForGood() {
    index.apply(List.of(partner(1), new Erasure(ID, ID, true), partner(2)));

    assertThat(index.partnerName(ID)).isEmpty();
    assertThat(index.snapshot().partners()).isZero();
  }

  @Test
  void shouldKeepAPartnerOfWhomAPersonWasErased() {
    index.apply(List.of(partner(1), new Erasure(Ids.next(), ID, false)));

    assertThat(index.partnerName(ID)).contains("Somebody");
  }

  @Test
  void shouldCallPartnersByTheirNewestName() {
    index.apply(List.of(partner(2), partner(1, "Before")));

    assertThat(index.partnerName(ID)).contains("Somebody");
  }

  @Test
  void shouldKnowWhatWasKnownAtTheMomentThatItWasRestoredFrom() throws IOException {
    index.apply(List.of(opportunity(2, false), partner(1)));
    IndexMoment moment = index.moment(Map.of());
    index.apply(List.of(new OpportunityErased(ID), new PartnerErased(ID)));

    MatchingIndex restored = new MatchingIndex();
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    moment.snapshot().save(saved);
    restored.restore(moment.opportunities(), new ByteArrayInputStream(saved.toByteArray()));

    assertThat(restored.partnerName(ID)).contains("Somebody");
    assertThat(restored.opportunity(ID)).get().extracting(KnownOpportunity::open).isEqualTo(false);
    restored.apply(List.of(opportunity(1, true)));
    assertThat(restored.snapshot().opportunities()).isZero();
  }

  private static PartnerState partner(long version) {
    return partner(version, "Somebody");
  }

  private static PartnerState partner(long version, String name) {
    Set<String> none = Set.of();
    Partner partner =
        new Partner(
            ID,
            null,
            version,
            name,
            null,
            null,
            "",
            none,
            none,
            none,
            none,
            none,
            Set.of(),
            List.of(),
            List.of(),
            Instant.EPOCH);
    return new PartnerState(partner);
  }

  private static OpportunityState opportunity(long version, boolean open) {
    Set<String> none = Set.of();
    LocalDate day = LocalDate.of(2027, 1, 1);
    Opportunity opportunity =
        new Opportunity(
            ID,
            version,
            ID,
            "",
            "",
            null,
            none,
            none,
            none,
            null,
            day,
            day,
            List.of(),
            Instant.EPOCH);
    return new OpportunityState(opportunity, open, false, null);
  }
}
