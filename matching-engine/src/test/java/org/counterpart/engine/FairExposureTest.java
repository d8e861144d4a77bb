package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Requirement.Asked;
import org.junit.jupiter.api.Test;

/**
 * An opportunity a day asks for something that most partners can do, and for something that few
 * can: those few are the truth. The others differ a little, in how fresh their profiles are and in
 * how much they have done, and fill the places that are left.
 */
class FairExposureTest {

  private static final int PARTNERS = 200;
  private static final int SPECIALTIES = 20;
  private static final int DAYS = 250;
  private static final int SHOWN = 10;
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  private final Random random = new Random(61);
  private final List<Partner> partners = new ArrayList<>();
  private final List<Set<UUID>> truth = new ArrayList<>();

  private record Outcome(double gini, double recall) {}

  @Test
  void shouldShowNearEqualsMoreEvenlyAndFindTheBestAllTheSame() {
    inventPartners();

    Outcome strict = outcome(Rotation.OF_EQUALS);
    Outcome fair = outcome(Rotation.shipped());

    assertThat(strict.recall()).isGreaterThan(0.9);
    assertThat(fair.recall()).isCloseTo(strict.recall(), within(0.01));
    assertThat(strict.gini()).isGreaterThan(0.8);
    assertThat(fair.gini()).isLessThan(strict.gini() - 0.3);
  }

  private void inventPartners() {
    for (int i = 0; i < SPECIALTIES; i++) {
      truth.add(new HashSet<>());
    }
    for (int i = 0; i < PARTNERS; i++) {
      int specialty = random.nextInt(4 * SPECIALTIES);
      List<LevelSegment> levels = new ArrayList<>();
      levels.add(held("c:common"));
      if (specialty < SPECIALTIES) {
        levels.add(held("c:" + specialty));
        truth.get(specialty).add(World.id(1, i));
      }
      partners.add(partner(i, levels));
    }
  }

  private static LevelSegment held(String code) {
    return new LevelSegment(code, Level.SILVER, LocalDate.of(2026, 1, 1), null);
  }

  private Partner partner(int number, List<LevelSegment> levels) {
    return new Partner(
        World.id(1, number),
        null,
        1,
        "",
        null,
        null,
        "",
        Set.of("DE"),
        Set.of("de"),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        levels,
        List.of(),
        NOW.minus(random.nextInt(300), ChronoUnit.DAYS));
  }

  private Outcome outcome(Rotation rotation) {
    MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped(), rotation);
    engine.apply(partners.stream().<Change>map(Change.PutPartner::new).toList());
    Snapshot snapshot = engine.snapshot();
    int[] shown = new int[PARTNERS];
    double recall = 0;
    int asked = 0;
    for (int day = 0; day < DAYS; day++) {
      Set<UUID> wanted = truth.get(day % SPECIALTIES);
      if (!wanted.isEmpty()) {
        List<Match> top = snapshot.top(opportunity(day), SHOWN, 0);
        top.forEach(match -> shown[(int) match.partner().getLeastSignificantBits()]++);
        long found = top.stream().filter(match -> wanted.contains(match.partner())).count();
        recall += (double) found / Math.min(SHOWN, wanted.size());
        asked++;
      }
    }
    return new Outcome(gini(shown), recall / asked);
  }

  private static Opportunity opportunity(int day) {
    Opportunity some =
        Some.opportunity(
            Some.mustHave("c:common", Asked.SILVER),
            Some.mustHave("c:" + day % SPECIALTIES, Asked.SILVER));
    return RotationTest.asOf(some, NOW.plus(day, ChronoUnit.DAYS));
  }

  /** 0 when all are shown equally often, towards 1 when few take all. */
  private static double gini(int[] counts) {
    int[] growing = counts.clone();
    Arrays.sort(growing);
    double weighed = 0;
    double sum = 0;
    for (int i = 0; i < growing.length; i++) {
      weighed += (2.0 * (i + 1) - growing.length - 1) * growing[i];
      sum += growing[i];
    }
    return weighed / (growing.length * sum);
  }
}
