package org.counterpart.profile.nearness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.profile.level.Level.GOLD;
import static org.counterpart.profile.level.Level.SILVER;

import org.counterpart.profile.level.Near;
import org.junit.jupiter.api.Test;

class NearnessTest {
  private final Nearness nearness = new Nearness();

  @Test
  void shouldTakeTheSameForTheSameOverSeveralSteps() {
    nearness.add("a", "b", Relation.EXACT);
    nearness.add("c", "b", Relation.EXACT);

    assertThat(nearness.near().get("a")).containsExactly(new Near("b", GOLD), new Near("c", GOLD));
    assertThat(nearness.near().get("c")).containsExactly(new Near("a", GOLD), new Near("b", GOLD));
  }

  @Test
  void shouldTakeWhatIsCloseForSilverInBothDirectionsAndOneStep() {
    nearness.add("a", "b", Relation.CLOSE);
    nearness.add("b", "c", Relation.CLOSE);

    assertThat(nearness.near().get("a")).containsExactly(new Near("b", SILVER));
    assertThat(nearness.near().get("b"))
        .containsExactly(new Near("a", SILVER), new Near("c", SILVER));
  }

  @Test
  void shouldTakeTheNarrowForTheBroadAndNotTheOtherWayRound() {
    nearness.add("narrow", "broad", Relation.BROADER);

    assertThat(nearness.near().get("narrow")).containsExactly(new Near("broad", SILVER));
    assertThat(nearness.near().getOrDefault("broad", java.util.List.of())).isEmpty();
  }

  @Test
  void shouldCountByAllNamesOfWhatIsClose() {
    nearness.add("old", "new", Relation.EXACT);
    nearness.add("new", "other", Relation.CLOSE);

    assertThat(nearness.near().get("old"))
        .containsExactly(new Near("new", GOLD), new Near("other", SILVER));
    assertThat(nearness.near().get("other"))
        .containsExactly(new Near("new", SILVER), new Near("old", SILVER));
  }
}
