package org.counterpart.profile.directoryindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Intersects, from the rarest to the most frequent, and leaves levels for later. */
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

  /** The numbers of those that fit. */
  Matches find(Wanted wanted) {
    return new Matches(intersection(needed(wanted)), levels(wanted));
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

  private IntPredicate levels(Wanted wanted) {
    var day = Holdings.day(wanted.day());
    var codes =
        wanted.asksForAnyLevel()
            ? new int[] {ANY}
            : wanted.competencies().stream()
                .mapToInt(code -> terms.id(TermKind.COMPETENCY.term(code)))
                .toArray();
    return number -> {
      var holdings = entries.apply(number).holdings();
      for (var code : codes) {
        if (!holdings.hold(code, day, wanted.level(), wanted.verified())) {
          return false;
        }
      }
      return true;
    };
  }
}
