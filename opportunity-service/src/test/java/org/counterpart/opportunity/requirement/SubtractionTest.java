package org.counterpart.opportunity.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.opportunity.requirement.Level.ANY;
import static org.counterpart.opportunity.requirement.Level.GOLD;
import static org.counterpart.opportunity.requirement.Level.SILVER;
import static org.counterpart.opportunity.requirement.Priority.MUST_HAVE;
import static org.counterpart.opportunity.requirement.Priority.NICE_TO_HAVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtractionTest {

  @Test
  void shouldLeaveEverythingWhenNothingIsCovered() {
    List<Requirement> required = List.of(silver("r1", "mpn:security", 2));

    assertThat(Subtraction.missing(required, List.of())).isEqualTo(required);
  }

  @ParameterizedTest
  @CsvSource({
    "ANY,ANY,true", "SILVER,ANY,true", "GOLD,ANY,true",
    "ANY,SILVER,false", "SILVER,SILVER,true", "GOLD,SILVER,true",
    "ANY,GOLD,false", "SILVER,GOLD,false", "GOLD,GOLD,true"
  })
  void shouldSubtractWhatIsCoveredAtOrAboveTheAskedLevel(Level has, Level asked, boolean gone) {
    List<Requirement> required =
        List.of(new Requirement("r1", "mpn:security", asked, MUST_HAVE, 60, 2));

    List<Requirement> missing =
        Subtraction.missing(required, List.of(new Cover("mpn:security", has, null)));

    assertThat(missing.isEmpty()).isEqualTo(gone);
  }

  @Test
  void shouldNotSubtractAnotherCompetency() {
    List<Requirement> required = List.of(silver("r1", "mpn:security", 1));

    assertThat(Subtraction.missing(required, List.of(new Cover("mpn:devops", GOLD, null))))
        .isEqualTo(required);
  }

  @Test
  void shouldLeaveTheSeatsThatAreNotFilledWithTheWholeWeight() {
    List<Requirement> required =
        List.of(new Requirement("r1", "mpn:security", SILVER, MUST_HAVE, 60, 3));

    assertThat(Subtraction.missing(required, List.of(new Cover("mpn:security", GOLD, 1))))
        .containsExactly(new Requirement("r1", "mpn:security", SILVER, MUST_HAVE, 60, 2));
  }

  @Test
  void shouldFillEachSeatOnceWhenSeveralRequirementsAskForTheSame() {
    List<Requirement> required =
        List.of(silver("r1", "mpn:security", 1), gold("r2", "mpn:security", 1));

    assertThat(Subtraction.missing(required, List.of(new Cover("mpn:security", GOLD, 1))))
        .extracting(Requirement::id)
        .containsExactly("r1");
  }

  @Test
  void shouldNotSpendGoldOnWhatSilverDoes() {
    List<Requirement> required =
        List.of(silver("r1", "mpn:security", 1), gold("r2", "mpn:security", 1));
    List<Cover> covers =
        List.of(new Cover("mpn:security", GOLD, 1), new Cover("mpn:security", SILVER, 1));

    assertThat(Subtraction.missing(required, covers)).isEmpty();
  }

  @Test
  void shouldServeMustHavesBeforeNiceToHaves() {
    List<Requirement> required =
        List.of(
            new Requirement("nice", "mpn:security", GOLD, NICE_TO_HAVE, 50, 1),
            new Requirement("must", "mpn:security", SILVER, MUST_HAVE, 50, 1));

    assertThat(Subtraction.missing(required, List.of(new Cover("mpn:security", GOLD, 1))))
        .extracting(Requirement::id)
        .containsExactly("nice");
  }

  @Test
  void shouldLeaveAsFewSeatsOpenAsTryingEverythingDoes() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      List<Requirement> required = randomRequirements(random);
      List<Cover> covers = randomCovers(random);

      List<Requirement> missing = Subtraction.missing(required, covers);

      assertThat(seats(missing, MUST_HAVE) * 100 + seats(missing, NICE_TO_HAVE))
          .as("%s minus %s", required, covers)
          .isEqualTo(fewestOpen(required, covers));
    }
  }

  /** Open seats of the best distribution, by trying all; a must-have seat counts for a hundred. */
  private static int fewestOpen(List<Requirement> required, List<Cover> covers) {
    List<Requirement> single = new ArrayList<>();
    required.forEach(r -> single.addAll(java.util.Collections.nCopies(r.seats(), r)));
    int[] stock = covers.stream().mapToInt(c -> c.seats() == null ? 99 : c.seats()).toArray();
    return fewestOpen(single, 0, covers, stock);
  }

  private static int fewestOpen(
      List<Requirement> seats, int next, List<Cover> covers, int[] stock) {
    if (next == seats.size()) {
      return 0;
    }
    Requirement seat = seats.get(next);
    int best =
        (seat.priority() == MUST_HAVE ? 100 : 1) + fewestOpen(seats, next + 1, covers, stock);
    for (int i = 0; i < stock.length; i++) {
      if (stock[i] > 0 && covers.get(i).level().satisfies(seat.level())) {
        stock[i]--;
        best = Math.min(best, fewestOpen(seats, next + 1, covers, stock));
        stock[i]++;
      }
    }
    return best;
  }

  private static List<Requirement> randomRequirements(Random random) {
    List<Requirement> required = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      required.add(
          new Requirement(
              "r" + i,
              "mpn:security",
              any(random, Level.values()),
              any(random, Priority.values()),
              1 + random.nextInt(100),
              1 + random.nextInt(2)));
    }
    return required;
  }

  private static List<Cover> randomCovers(Random random) {
    List<Cover> covers = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Integer seats = random.nextInt(5) == 0 ? null : Integer.valueOf(1 + random.nextInt(2));
      covers.add(new Cover("mpn:security", any(random, Level.values()), seats));
    }
    return covers;
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static int seats(List<Requirement> requirements, Priority priority) {
    return requirements.stream()
        .filter(r -> r.priority() == priority)
        .mapToInt(Requirement::seats)
        .sum();
  }

  private static Requirement silver(String id, String competency, int seats) {
    return new Requirement(id, competency, SILVER, MUST_HAVE, 60, seats);
  }

  private static Requirement gold(String id, String competency, int seats) {
    return new Requirement(id, competency, GOLD, MUST_HAVE, 60, seats);
  }

  @Test
  void shouldCoverAnyWithWorkThatIsOnlyEvidenced() {
    List<Requirement> required =
        List.of(new Requirement("r1", "mpn:security", ANY, MUST_HAVE, 10, 1));

    assertThat(Subtraction.missing(required, List.of(new Cover("mpn:security", ANY, null))))
        .isEmpty();
  }
}
