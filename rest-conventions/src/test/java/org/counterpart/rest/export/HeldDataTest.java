package org.counterpart.rest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldDataTest {
  private static final HeldData HELD =
      new HeldData(
          List.of(HeldTable.of("partner", "id = :partner"), HeldData.events()),
          Map.of("taxonomy", "Reference data"));

  @Test
  void shouldNameTablesThatNobodyHasDecidedOn() {
    assertThat(HELD.undecided(Set.of("partner", "taxonomy", "diary", "album")))
        .containsExactly("album", "diary");
  }

  @Test
  void shouldKnowTheTablesOfEveryService() {
    assertThat(HELD.undecided(Set.of("flyway_schema_history", "idempotency_key", "outbox_event")))
        .isEmpty();
  }
}
