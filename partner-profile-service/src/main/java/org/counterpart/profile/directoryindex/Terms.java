package org.counterpart.profile.directoryindex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/**
 * Everything that somebody has, each with the partners that have it. The kind of a term is its
 * first character, so that those of a kind, and those with a common beginning, are neighbours.
 */
final class Terms {
  private static final RoaringBitmap NOBODY = new RoaringBitmap();

  /** Beside the sorted one, because most look-ups are of one term, and this takes a tenth. */
  private final Map<String, Integer> ids = new HashMap<>();

  private final NavigableMap<String, Integer> sorted = new TreeMap<>();
  private final List<String> terms = new ArrayList<>();
  private final List<RoaringBitmap> holders = new ArrayList<>();
  private final Deque<Integer> unused = new ArrayDeque<>();

  /** Notes that a partner has a term; the term's id, by which it is removed. */
  int add(String term, int partner) {
    var known = ids.get(term);
    var id = known == null ? create(term) : known;
    holders.get(id).add(partner);
    return id;
  }

  private int create(String term) {
    var id = unused.isEmpty() ? terms.size() : unused.pop();
    if (id == terms.size()) {
      terms.add(term);
      holders.add(new RoaringBitmap());
    } else {
      terms.set(id, term);
    }
    ids.put(term, id);
    sorted.put(term, id);
    return id;
  }

  /** What the last partner has lost is forgotten. */
  void remove(int id, int partner) {
    var left = holders.get(id);
    left.remove(partner);
    if (left.isEmpty()) {
      ids.remove(terms.get(id));
      sorted.remove(terms.get(id));
      unused.push(id);
    }
  }

  /** All ids are below it. */
  int size() {
    return terms.size();
  }

  String term(int id) {
    return terms.get(id);
  }

  /** The id of a term; -1 where nobody has it. */
  int id(String term) {
    return ids.getOrDefault(term, -1);
  }

  /** Those that have a term; not to be changed. */
  RoaringBitmap holders(String term) {
    var id = id(term);
    return id < 0 ? NOBODY : holders.get(id);
  }

  RoaringBitmap holders(int id) {
    return holders.get(id);
  }

  /** The ids of the terms that begin so. */
  Collection<Integer> beginningWith(String prefix) {
    return sorted.subMap(prefix, prefix + Character.MAX_VALUE).values();
  }
}
