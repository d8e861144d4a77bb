package org.counterpart.engine.affinity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;
import org.counterpart.engine.Weights;
import org.junit.jupiter.api.Test;

/** Trust decays with the time that has passed since the last work together. */
class DecayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate HALF_LIFE_AGO = TODAY.minusDays(Weights.TRUST_HALF_LIFE_DAYS);

  private final AffinityIndex index = new AffinityIndex();

  @Test
  void shouldBeHalfAfterEachHalfLife() {
    int poster =
        index.put(partner(1, lasting("A", null, TODAY), lasting("B", null, HALF_LIFE_AGO)));
    int lately = index.put(partner(2, lasting("A", null, TODAY)));
    int before = index.put(partner(3, lasting("B", null, HALF_LIFE_AGO)));

    assertThat(pieces(poster, lately)).isEqualTo(1);
    assertThat(pieces(poster, before)).isEqualTo(0.5);
    assertThat(trust(poster, before)).isCloseTo(trust(poster, lately) / 2, within(1e-9));
  }

  @Test
  void shouldNotGrowForWorkThatGoesOn() {
    int poster = index.put(partner(1, lasting("A", null, TODAY.plusYears(3))));
    int partner = index.put(partner(2, lasting("A", null, TODAY.plusYears(3))));

    assertThat(pieces(poster, partner)).isEqualTo(1);
  }

  @Test
  void shouldCountFromTheStartWhereNobodySaysWhenItEnded() {
    int poster = index.put(partner(1, lasting("A", HALF_LIFE_AGO, null)));
    int partner = index.put(partner(2, lasting("A", HALF_LIFE_AGO, null)));

    assertThat(pieces(poster, partner)).isEqualTo(0.5);
  }

  @Test
  void shouldTakeAHalfLifeToHavePassedWhereNobodySaysWhen() {
    int poster = index.put(partner(1, lasting("A", null, null)));
    int partner = index.put(partner(2, lasting("A", null, null)));

    assertThat(pieces(poster, partner)).isEqualTo(0.5);
  }

  @Test
  void shouldNeverBeNothing() {
    LocalDate longAgo = LocalDate.of(1850, 1, 1);
    int poster = index.put(partner(1, lasting("A", null, longAgo)));
    int partner = index.put(partner(2, lasting("A", null, longAgo)));

    assertThat(pieces(poster, partner)).isEqualTo(1 / 1024.0);
  }

  @Test
  void shouldCountMutualNamingAsTheOlderOfBothWorksDoes() {
    int one = index.put(partner(1, naming("As one says", TODAY, 2)));
    int other = index.put(partner(2, naming("As the other says", HALF_LIFE_AGO, 1)));

    assertThat(pieces(one, other)).isEqualTo(0.5);
    assertThat(pieces(other, one)).isEqualTo(0.5);
  }

  @Test
  void shouldTellApartWorkInTheSameWordsAtOtherTimes() {
    int one = index.put(partner(1, lasting("From the catalogue", null, TODAY)));
    int other = index.put(partner(2, lasting("From the catalogue", null, HALF_LIFE_AGO)));

    assertThat(pieces(one, other)).isZero();
    assertThat(trust(one, other)).isZero();
  }

  private double pieces(int slot, int other) {
    return new CommonWork(index.snapshot(), TODAY).pieces(slot, other);
  }

  private double trust(int poster, int partner) {
    Wording nothing = Wording.of("", "something else");
    return index.snapshot().of(nothing, poster, TODAY).of(Part.TRUST, partner);
  }

  private static Reference lasting(String title, LocalDate start, LocalDate end) {
    return new Reference(title, "Done", Set.of(), Set.of(), start, end);
  }

  private static Reference naming(String title, LocalDate end, int other) {
    return new Reference(title, "Done", Set.of(), Set.of("ext:" + other), null, end);
  }

  private static Partner partner(int number, Reference... references) {
    return Bare.partner(
        new UUID(1, number), "ext:" + number, "Partner", null, "", List.of(references));
  }
}
