package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;

/** Seeded partners who tell much of themselves, in words of which few are frequent. */
final class Telling {

  private static final int WORDS = 2000;
  private static final int PLACES = 400;

  private final Random random;

  Telling(long seed) {
    random = new Random(seed);
  }

  /** An index with so many partners, some of whom share work or have gone again. */
  AffinityIndex index(int partners) {
    AffinityIndex index = new AffinityIndex();
    List<Reference> shared = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      shared.add(reference());
    }
    for (int number = 0; number < partners; number++) {
      index.put(partner(number, shared));
      if (number % 9 == 0) {
        index.remove(id(number / 2));
      }
    }
    return index;
  }

  static UUID id(int number) {
    return new UUID(5, number);
  }

  private Partner partner(int number, List<Reference> shared) {
    List<Reference> references = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      references.add(random.nextInt(5) == 0 ? shared.get(random.nextInt(50)) : reference());
    }
    String description = random.nextInt(4) == 0 ? "" : text(15);
    return Bare.partner(id(number), null, "Partner", null, description, references);
  }

  private Reference reference() {
    return new Reference(
        text(1 + random.nextInt(4)), text(1 + random.nextInt(25)), Set.of(), Set.of());
  }

  /** Words of a frequency that falls with the square of their number. */
  String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int place = random.nextInt(PLACES) * random.nextInt(PLACES) / PLACES;
      text.append("word").append((char) ('a' + place % 26)).append(place * 5 % WORDS).append(' ');
    }
    return text.toString();
  }
}
