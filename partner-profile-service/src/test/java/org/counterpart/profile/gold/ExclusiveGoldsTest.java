package org.counterpart.profile.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExclusiveGoldsTest {

  @Test
  void shouldHoldFourGoldsWithSeventeenPeopleWhoOnceHeldTwentyNineOfThirty() {
    var everybody = people(0, 17);

    var golds =
        ExclusiveGolds.of(
            IntStream.range(0, 30)
                .mapToObj(
                    c -> new GoldWish("c%02d".formatted(c), c == 29 ? people(0, 3) : everybody, 4))
                .toList());

    assertThat(golds.competencies()).containsExactly("c00", "c01", "c02", "c03");
    assertThat(golds.proven()).isTrue();
    assertThat(golds.backedBy().values()).allSatisfy(backers -> assertThat(backers).hasSize(4));
    assertThat(golds.backedBy().values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
  }

  @Test
  void shouldPreferTwoGoldsToTheOneThatIsPreferred() {
    var golds =
        ExclusiveGolds.of(
            List.of(
                new GoldWish("favourite", people(0, 4), 4),
                new GoldWish("left", people(0, 2), 2),
                new GoldWish("right", people(2, 4), 2)));

    assertThat(golds.competencies()).containsExactly("left", "right");
  }

  @Test
  void shouldCompareEquallyManyByTheMostPreferredFirst() {
    // a and d, or b and c: the first has the best and the last
    var golds =
        ExclusiveGolds.of(
            List.of(
                new GoldWish("a", Set.of("p1", "p2"), 2),
                new GoldWish("b", Set.of("p1", "p3"), 2),
                new GoldWish("c", Set.of("p2", "p4"), 2),
                new GoldWish("d", Set.of("p3", "p4"), 2)));

    assertThat(golds.competencies()).containsExactly("a", "d");
  }

  @Test
  void shouldMoveAPersonToMakeRoomForAnotherGold() {
    // p0 could back both; only if it backs b do both stand
    var golds =
        ExclusiveGolds.of(
            List.of(
                new GoldWish("a", people(0, 3), 2),
                new GoldWish("b", Set.of("p0", "p3"), 2),
                new GoldWish("c", Set.of("p9"), 2)));

    assertThat(golds.backedBy())
        .containsEntry("a", List.of("p1", "p2"))
        .containsEntry("b", List.of("p0", "p3"))
        .hasSize(2);
  }

  @Test
  void shouldHoldNothingWithoutWishes() {
    assertThat(ExclusiveGolds.of(List.of()).competencies()).isEmpty();
  }

  @Test
  void shouldFindWhatTryingEverySetFinds() {
    var random = new Random(17);
    for (var round = 0; round < 3_000; round++) {
      var wishes = wishes(random, 1 + random.nextInt(9), 1 + random.nextInt(14));

      var golds = ExclusiveGolds.of(wishes);

      assertThat(Set.copyOf(golds.competencies()))
          .as("%s", wishes)
          .isEqualTo(EverySet.best(wishes));
      assertThat(golds.proven()).isTrue();
      shouldBeBacked(golds, wishes);
    }
  }

  @Test
  void shouldGiveUpByWhatSetsTakeAndNotByHowManyThereAre() {
    var wishes = hardWishes();

    assertThat(ExclusiveGolds.of(wishes, new Budget(3_000)).proven()).isFalse();
    assertThat(ExclusiveGolds.of(wishes, new Budget(3_000L * wishes.size())).proven()).isTrue();
  }

  /** Golds of 26 people among 500 of whom each has every eighth of 30 certifications. */
  private static List<GoldWish> hardWishes() {
    var random = new Random(1);
    return IntStream.range(0, 30)
        .mapToObj(
            c ->
                new GoldWish(
                    "c%02d".formatted(c),
                    IntStream.range(0, 500)
                        .filter(_ -> random.nextInt(8) == 0)
                        .mapToObj(p -> "p" + p)
                        .collect(Collectors.toSet()),
                    26))
        .toList();
  }

  private static void shouldBeBacked(Golds golds, List<GoldWish> wishes) {
    var used = new HashSet<String>();
    golds
        .backedBy()
        .forEach(
            (competency, backers) -> {
              var wish = wishes.stream().filter(w -> w.competency().equals(competency)).findFirst();
              assertThat(backers).hasSize(wish.orElseThrow().needed());
              assertThat(wish.orElseThrow().persons()).containsAll(backers);
              backers.forEach(person -> assertThat(used.add(person)).isTrue());
            });
  }

  private static List<GoldWish> wishes(Random random, int competencies, int persons) {
    var share = 0.1 + 0.8 * random.nextDouble();
    var most = 1 + random.nextInt(4);
    return IntStream.range(0, competencies)
        .mapToObj(
            c ->
                new GoldWish(
                    "c" + c,
                    IntStream.range(0, persons)
                        .filter(_ -> random.nextDouble() < share)
                        .mapToObj(p -> "p" + p)
                        .collect(Collectors.toSet()),
                    1 + random.nextInt(most)))
        .toList();
  }

  private static Set<String> people(int from, int until) {
    return IntStream.range(from, until).mapToObj(p -> "p" + p).collect(Collectors.toSet());
  }
}
