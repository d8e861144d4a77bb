package org.counterpart.profile.directoryindex;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.roaringbitmap.RoaringBitmap;

/** Counts the values of those that were found. */
final class Counting {
  private final Terms terms;
  private final RoaringBitmap found;
  private final int most;

  Counting(Terms terms, RoaringBitmap found, int most) {
    this.terms = terms;
    this.found = found;
    this.most = most;
  }

  FacetCounts counts(IntFunction<Entry> entries, LocalDate day) {
    var values = new EnumMap<Facet, List<ValueCount>>(Facet.class);
    for (var facet : Facet.values()) {
      values.put(facet, values(TermKind.of(facet)));
    }
    return new FacetCounts(found.getCardinality(), values, levels(entries, Holdings.day(day)));
  }

  /** One intersection for each value, of which nothing but the size is made. */
  private List<ValueCount> values(TermKind kind) {
    var counts = new Most<ValueCount>(most, ValueCount.MOST_FIRST);
    for (var id : terms.beginningWith(kind.term(""))) {
      var count = RoaringBitmap.andCardinality(found, terms.holders(id));
      if (count > 0) {
        counts.offer(new ValueCount(TermKind.value(terms.term(id)), count));
      }
    }
    return counts.inOrder();
  }

  /** Levels depend on the day: these are counted partner by partner. */
  private List<LevelCount> levels(IntFunction<Entry> entries, int day) {
    var tallies = new HashMap<Integer, Tally>();
    Holdings.Visitor visitor =
        (competency, gold, verified) ->
            tallies.computeIfAbsent(competency, _ -> new Tally()).add(gold, verified);
    found.forEach((int number) -> entries.apply(number).holdings().onDay(day, visitor));
    var counts = new Most<LevelCount>(most, LevelCount.MOST_FIRST);
    for (Map.Entry<Integer, Tally> tally : tallies.entrySet()) {
      counts.offer(tally.getValue().of(TermKind.value(terms.term(tally.getKey()))));
    }
    return counts.inOrder();
  }

  private static final class Tally {
    private int silver;
    private int gold;
    private int verified;

    void add(boolean isGold, boolean isVerified) {
      gold += isGold ? 1 : 0;
      silver += isGold ? 0 : 1;
      verified += isVerified ? 1 : 0;
    }

    LevelCount of(String competency) {
      return new LevelCount(competency, silver, gold, verified);
    }
  }
}
