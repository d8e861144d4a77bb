package org.counterpart.profile.directoryindex;

import java.util.ArrayList;
import java.util.List;

/** What the index keeps of a partner. */
final class Entry {
  private final ListPlace place;
  private final Holdings holdings;

  /** Ids of what it has: values before words and competencies, which are not counted by them. */
  private final int[] ids;

  private final int values;

  /** Adds a partner's terms to those of all. */
  Entry(Listed partner, Terms terms, int number) {
    place = partner.place();
    var all = valuesOf(partner);
    values = all.size();
    addOthers(partner, all);
    ids = all.stream().mapToInt(term -> terms.add(term, number)).toArray();
    holdings = new Holdings(partner.levels(), code -> terms.id(TermKind.COMPETENCY.term(code)));
  }

  ListPlace place() {
    return place;
  }

  Holdings holdings() {
    return holdings;
  }

  /** Takes its terms back; it is of no more use then. */
  void removeFrom(Terms terms, int number) {
    for (var id : ids) {
      terms.remove(id, number);
    }
  }

  /** Counts its values, and its levels on a day. */
  void countInto(Tally tally, int day) {
    tally.add(ids, values);
    holdings.onDay(day, tally);
  }

  private static List<String> valuesOf(Listed partner) {
    var terms = new ArrayList<String>();
    partner
        .values()
        .forEach(
            (facet, values) ->
                values.stream().distinct().forEach(v -> terms.add(TermKind.of(facet).term(v))));
    return terms;
  }

  private static void addOthers(Listed partner, List<String> terms) {
    Words.of(partner.text()).forEach(word -> terms.add(TermKind.WORD.term(word)));
    partner.levels().stream()
        .map(level -> TermKind.COMPETENCY.term(level.code()))
        .distinct()
        .forEach(terms::add);
  }
}
