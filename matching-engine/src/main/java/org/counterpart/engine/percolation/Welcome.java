package org.counterpart.engine.percolation;

import java.util.BitSet;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Partner;

/**
 * Where a partner works and what it offers, in the numbers of an index: which opportunities are for
 * it, whatever they lack.
 */
final class Welcome {

  private final UUID id;
  private final BitSet countries;
  private final BitSet languages;
  private final BitSet ecosystems;
  private final int kinds;

  Welcome(Partner partner, Vocabulary vocabulary) {
    id = partner.id();
    countries = vocabulary.countries().find(partner.countriesServed());
    languages = vocabulary.languages().find(partner.languages());
    ecosystems = vocabulary.ecosystems().find(partner.ecosystems());
    kinds = kinds(partner.engagementKinds());
  }

  /** Bits of the kinds offered; who never said what it offers may be asked for anything. */
  private static int kinds(Set<EngagementKind> offered) {
    int kinds = offered.isEmpty() ? -1 : 0;
    for (EngagementKind kind : offered) {
      kinds |= 1 << EnumNumbers.of(kind);
    }
    return kinds;
  }

  /** As {@link Reach} says. */
  long reach() {
    long bits = Reach.ANYBODY;
    for (int i = countries.nextSetBit(0); i >= 0; i = countries.nextSetBit(i + 1)) {
      bits |= Reach.country(i);
    }
    for (int i = languages.nextSetBit(0); i >= 0; i = languages.nextSetBit(i + 1)) {
      bits |= Reach.language(i);
    }
    for (int i = ecosystems.nextSetBit(0); i >= 0; i = ecosystems.nextSetBit(i + 1)) {
      bits |= Reach.ecosystem(i);
    }
    for (EngagementKind kind : EngagementKind.values()) {
      int number = EnumNumbers.of(kind);
      bits |= (kinds >>> number & 1) == 0 ? 0 : Reach.kind(number);
    }
    return bits;
  }

  /**
   * Whether the opportunity is one for it.
   *
   * @param numbers where the numbers of the opportunity are
   * @param at from where on
   */
  boolean admits(int[] numbers, int at) {
    int kind = numbers[at + Filed.KIND];
    if ((kind >= 0 && (kinds >>> kind & 1) == 0) || posted(numbers, at + Filed.POSTER)) {
      return false;
    }
    int country = at + Filed.FIRST_NEED + Filed.NEED * numbers[at + Filed.NEEDS];
    int language = country + numbers[at + Filed.COUNTRIES];
    int ecosystem = language + numbers[at + Filed.LANGUAGES];
    return meets(numbers, country, language, countries)
        && meets(numbers, language, ecosystem, languages)
        && meets(numbers, ecosystem, ecosystem + numbers[at + Filed.ECOSYSTEMS], ecosystems);
  }

  private static boolean meets(int[] numbers, int from, int to, BitSet had) {
    for (int i = from; i < to; i++) {
      if (had.get(numbers[i])) {
        return true;
      }
    }
    return from == to;
  }

  private boolean posted(int[] numbers, int at) {
    return numbers[at + 1] == (int) id.getMostSignificantBits()
        && numbers[at + 3] == (int) id.getLeastSignificantBits()
        && numbers[at] == (int) (id.getMostSignificantBits() >>> Integer.SIZE)
        && numbers[at + 2] == (int) (id.getLeastSignificantBits() >>> Integer.SIZE);
  }
}
