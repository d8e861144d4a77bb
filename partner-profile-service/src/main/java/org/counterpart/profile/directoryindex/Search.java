package org.counterpart.profile.directoryindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Intersects, from the rarest to the most frequent. */
final class Search {
  private static final int ANY = -1;

  private final Terms terms;
  private final RoaringBitmap all;
  private final IntFunction<Entry> entries;

  Search(Terms terms, RoaringBitmap all, IntFunction<Entry> entries) {
    this.terms = terms;
    this.all = all;
    this.entries = entries;
  }

  /** The numbers of those that fit; not to be changed. */
  RoaringBitmap find(Wanted wanted) {
    var found = intersection(needed(wanted));
    for (var code : wanted.competencies()) {
      found = holding(found, terms.id(TermKind.COMPETENCY.term(code)), wanted);
    }
    return wanted.asksForAnyLevel() ? holding(found, ANY, wanted) : found;
  }

  private List<RoaringBitmap> needed(Wanted wanted) {
    var needed = new ArrayList<RoaringBitmap>();
    wanted
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(v -> needed.add(terms.holders(TermKind.of(facet).term(v)))));
    wanted
        .competencies()
        .forEach(code -> needed.add(terms.holders(TermKind.COMPETENCY.term(code))));
    wanted.words().forEach(word -> needed.add(beginningWith(TermKind.WORD.term(word))));
    return needed;
  }

  private RoaringBitmap beginningWith(String prefix) {
    var ids = terms.beginningWith(prefix);
    if (ids.size() == 1) {
      return terms.holders(ids.iterator().next());
    }
    return FastAggregation.naive_or(ids.stream().map(terms::holders).iterator());
  }

  private RoaringBitmap intersection(List<RoaringBitmap> needed) {
    needed.sort(Comparator.comparingInt(RoaringBitmap::getCardinality));
    var found = needed.isEmpty() ? all : needed.getFirst();
    for (var other : needed.subList(Math.min(1, needed.size()), needed.size())) {
      found = RoaringBitmap.and(found, other);
    }
    return found;
  }

  private RoaringBitmap holding(RoaringBitmap among, int competency, Wanted wanted) {
    var day = Holdings.day(wanted.day());
    var holding = RoaringBitmapWriter.writer().get();
    among.forEach(
        (int number) -> {
          if (entries
              .apply(number)
              .holdings()
              .hold(competency, day, wanted.level(), wanted.verified())) {
            holding.add(number);
          }
        });
    return holding.get();
  }
}
