package org.counterpart.engine.affinity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import org.counterpart.engine.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many words are counted for all at once does not change what they come to. */
class SharedWordsTest {

  private static final int PARTNERS = 2000;

  private final Telling telling = new Telling(4);
  private final AffinitySnapshot snapshot = telling.index(PARTNERS).snapshot();

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 500, 3000})
  void shouldComeToTheSameHoweverManyAreCountedForAll(int atOnce) {
    for (int round = 0; round < 20; round++) {
      Wording asked = Wording.of(telling.text(4), telling.text(2 * round));
      SharedWords some = words(asked, atOnce);
      SharedWords all = words(asked, Integer.MAX_VALUE);
      for (int slot = 0; slot < snapshot.members().size(); slot++) {
        if (snapshot.member(slot) != null) {
          assertThat(some.of(slot)).isEqualTo(all.of(slot));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 500, 3000})
  void shouldKnowTheMostBeforeItKnowsAll(int atOnce) {
    for (int round = 0; round < 20; round++) {
      SharedWords some = words(Wording.of(telling.text(4), telling.text(2 * round)), atOnce);
      BitSet tied = new BitSet();
      some.forEachTied(tied::set);
      for (int slot = 0; slot < snapshot.members().size(); slot++) {
        if (snapshot.member(slot) != null) {
          double most = tied.get(slot) ? some.atMost(slot) : some.ofOthers();
          assertThat(some.of(slot)).isLessThanOrEqualTo(most);
        }
      }
    }
  }

  @Test
  void shouldKnowAllOnceEverybodyIsCounted() {
    Wording asked = Wording.of(telling.text(4), telling.text(30));
    SharedWords some = words(asked, 50);
    SharedWords all = words(asked, Integer.MAX_VALUE);

    some.countForAll();

    assertThat(some.ofOthers()).isZero();
    all.forEachTied(slot -> assertThat(some.atMost(slot)).isEqualTo(all.of(slot)));
  }

  @Test
  void shouldBeCountedBesideTheRestWherePartnersAreMany() {
    AffinitySnapshot many = telling.index(25_000).snapshot();
    Wording asked = Wording.of(telling.text(4), telling.text(30));
    SharedWords alone =
        new SharedWords(many, () -> new Similarity(many, asked), asked, Integer.MAX_VALUE);

    Affinities beside = many.of(asked, -1, LocalDate.EPOCH);

    for (int slot = 0; slot < many.members().size(); slot++) {
      if (many.member(slot) != null) {
        assertThat(beside.of(Part.WORDS, slot)).isEqualTo(alone.of(slot));
      }
    }
  }

  private SharedWords words(Wording asked, int atOnce) {
    return new SharedWords(snapshot, () -> new Similarity(snapshot, asked), asked, atOnce);
  }
}
