package org.counterpart.profile.directoryindex;

import java.util.EnumMap;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Counts the values of those that were found, partner by partner. Intersections with the bitmap of
 * each value would take as long for a thousand partners as for all, and longer in between.
 */
final class Counting {
  private final Terms terms;
  private final Tally tally;
  private final int most;

  Counting(Terms terms, int most) {
    this.terms = terms;
    this.tally = new Tally(terms.size());
    this.most = most;
  }

  FacetCounts count(Matches found, IntFunction<Entry> entries, int day) {
    found.forEach(number -> entries.apply(number).countInto(tally, day));
    var values = new EnumMap<Facet, List<ValueCount>>(Facet.class);
    for (var facet : Facet.values()) {
      values.put(facet, values(TermKind.of(facet)));
    }
    return new FacetCounts(tally.partners(), values, levels());
  }

  private List<ValueCount> values(TermKind kind) {
    var counts = new Most<ValueCount>(most, ValueCount.MOST_FIRST);
    for (var id : terms.beginningWith(kind.term(""))) {
      if (tally.of(id) > 0) {
        counts.offer(new ValueCount(TermKind.value(terms.term(id)), tally.of(id)));
      }
    }
    return counts.inOrder();
  }

  private List<LevelCount> levels() {
    var counts = new Most<LevelCount>(most, LevelCount.MOST_FIRST);
    for (var id : terms.beginningWith(TermKind.COMPETENCY.term(""))) {
      var levels = tally.levels(TermKind.value(terms.term(id)), id);
      if (levels.count() > 0) {
        counts.offer(levels);
      }
    }
    return counts.inOrder();
  }
}
