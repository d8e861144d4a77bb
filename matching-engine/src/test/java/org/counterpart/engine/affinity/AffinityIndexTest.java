package org.counterpart.engine.affinity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;
import org.counterpart.engine.Seat;
import org.junit.jupiter.api.Test;

class AffinityIndexTest {

  private static final Reference SHARED = reference("Watch a steel plant");
  private static final Reference OTHER = reference("Sell shoes");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final AffinityIndex index = new AffinityIndex();

  @Test
  void shouldTakeTheSameTitleAndTextForOneWork() {
    int one = index.put(partner(1, "One", SHARED));
    int two = index.put(partner(2, "Two", SHARED));
    int three = index.put(partner(3, "Three", OTHER));

    Affinities asked = asked("Watch plants of steel", one);

    assertThat(index.snapshot().documents().works()).isEqualTo(2);
    assertThat(asked.of(Part.TRUST, two)).isPositive();
    assertThat(asked.of(Part.TRUST, three)).isZero();
    assertThat(asked.of(Part.WORK, two)).isEqualTo(asked.of(Part.WORK, one)).isPositive();
    assertThat(asked.of(Part.NETWORK, two)).isPositive();
  }

  @Test
  void shouldNotTakeATitleAloneForOneWork() {
    Reference titleOnly = new Reference("Migration", "", Set.of(), Set.of());
    int one = index.put(partner(1, "One", titleOnly));
    int two = index.put(partner(2, "Two", titleOnly));

    assertThat(index.snapshot().documents().works()).isEqualTo(2);
    assertThat(asked("Migration", one).of(Part.TRUST, two)).isZero();
  }

  @Test
  void shouldSayWhatATieRestsOn() {
    int one = index.put(partner(1, "One", SHARED));
    int two = index.put(partner(2, "Two Steelworks Ltd", SHARED));

    Affinities asked = asked("Two Steelworks of Linz, Austria, watch a plant", one);

    assertThat(texts(asked, Part.WORK, two))
        .containsExactly("Its past work \"Watch a steel plant\" shares: plant, watch");
    assertThat(texts(asked, Part.TRUST, two))
        .containsExactly(
            "Worked with the poster, as both say: 1 piece of past work, \"Watch a steel plant\"");
    assertThat(texts(asked, Part.NETWORK, two))
        .containsExactly("Worked with those who did similar work or work of the poster's: One");
    assertThat(texts(asked, Part.NAMED, two))
        .containsExactly("Its name is in the text: Two, two steelworks");
    assertThat(texts(asked, Part.CITY, two)).containsExactly("Its city is in the text: Linz");
    assertThat(texts(asked, Part.COUNTRY, two))
        .containsExactly("Its country is in the text: austria");
    assertThat(texts(asked, Part.NEAR, two)).containsExactly("Its seat is near the poster's");
  }

  @Test
  void shouldForgetWhatNobodyListsAnyLonger() {
    int one = index.put(partner(1, "One", SHARED, OTHER));
    index.put(partner(2, "Two", SHARED));
    index.put(partner(1, "One", OTHER));
    assertThat(index.snapshot().documents().works()).isEqualTo(2);
    index.remove(id(2));

    AffinitySnapshot snapshot = index.snapshot();

    assertThat(snapshot.documents().works()).isEqualTo(1);
    assertThat(snapshot.partners()).isOne();
    assertThat(asked("Watch a steel plant", -1).of(Part.WORK, one)).isZero();
    assertThat(asked("Sell shoes", -1).of(Part.WORK, one)).isPositive();
  }

  @Test
  void shouldNotChangeASnapshotWhenEverythingIsBuiltAnew() {
    // given
    int slot = index.put(partner(0, "Zero", SHARED));
    AffinitySnapshot before = index.snapshot();
    Wording wording = Wording.of("Watch a steel plant", "");
    double votes = before.of(wording, -1, TODAY).of(Part.WORK, slot);

    // when: far more is taken away than is left
    for (int i = 1; i < 3000; i++) {
      index.put(partner(i, "Partner", reference("Work " + i)));
      index.snapshot();
    }
    for (int i = 1; i < 3000; i++) {
      index.remove(id(i));
      index.snapshot();
    }

    // then
    AffinitySnapshot after = index.snapshot();
    assertThat(after.documents().rows().size()).isLessThan(2000);
    assertThat(after.of(wording, -1, TODAY).of(Part.WORK, slot)).isEqualTo(votes);
    assertThat(before.of(wording, -1, TODAY).of(Part.WORK, slot)).isEqualTo(votes);
  }

  private static UUID id(int number) {
    return new UUID(7, number);
  }

  private Affinities asked(String text, int poster) {
    return index.snapshot().of(Wording.of(text, ""), poster, TODAY);
  }

  private static List<String> texts(Affinities affinities, Part part, int slot) {
    return affinities.evidence(part, slot).stream().map(Evidence::text).toList();
  }

  private static Reference reference(String title) {
    return new Reference(title, "Done", Set.of(), Set.of());
  }

  private static Partner partner(int number, String name, Reference... references) {
    Seat linz = new Seat("AT", "AT31", "Linz");
    return Bare.partner(id(number), null, name, linz, "", List.of(references));
  }
}
