package org.counterpart.profile.directoryindex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;

/**
 * Partners by what they are found by. Not safe for use while it is changed: who holds it lets many
 * read or one write.
 */
public final class DirectoryIndex {
  private final Terms terms = new Terms();
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Deque<Integer> unused = new ArrayDeque<>();
  private final RoaringBitmap all = new RoaringBitmap();
  private final NameOrder order = new NameOrder(this::place);

  public int size() {
    return numbers.size();
  }

  /**
   * Takes over what has changed. O(n + m log n) for m changes among n partners, so that many are
   * better taken over together.
   *
   * @param removed those that are no longer there; unknown ones are ignored
   * @param put new ones, and known ones as they are now
   */
  public void apply(Collection<UUID> removed, Collection<Listed> put) {
    var gone = new RoaringBitmap();
    removed.stream().map(numbers::remove).filter(n -> n != null).forEach(n -> take(n, gone));
    put.forEach(partner -> takeIfMoved(partner, gone));
    order.remove(gone);
    gone.forEach((int number) -> unused.push(number));
    var come = new RoaringBitmap();
    put.forEach(partner -> put(partner, come));
    order.add(come);
  }

  /** One whose name has changed leaves its place in the order. */
  private void takeIfMoved(Listed partner, RoaringBitmap gone) {
    var number = numbers.get(partner.id());
    if (number != null && !place(number).equals(partner.place())) {
      numbers.remove(partner.id());
      take(number, gone);
    }
  }

  private void take(int number, RoaringBitmap gone) {
    entries.get(number).removeFrom(terms, number);
    entries.set(number, null);
    all.remove(number);
    gone.add(number);
  }

  private void put(Listed partner, RoaringBitmap come) {
    var known = numbers.get(partner.id());
    if (known != null) {
      entries.get(known).removeFrom(terms, known);
      entries.set(known, new Entry(partner, terms, known));
      return;
    }
    var number = unused.isEmpty() ? entries.size() : unused.pop();
    if (number == entries.size()) {
      entries.add(null);
    }
    entries.set(number, new Entry(partner, terms, number));
    numbers.put(partner.id(), number);
    all.add(number);
    come.add(number);
  }

  /**
   * Those that fit, by name, then id.
   *
   * @param after where to go on; null for the first ones
   * @param max at least 1
   */
  public List<ListPlace> page(Wanted wanted, ListPlace after, int max) {
    return new Found(find(wanted), order, this::place).first(after, max);
  }

  /**
   * Counts among those that fit; each says how many would be left if its value were asked for, too.
   *
   * @param most values of one facet, at least 1
   */
  public FacetCounts count(Wanted wanted, int most) {
    var day = Holdings.day(wanted.day());
    return new Counting(terms, most).count(find(wanted), entries::get, day);
  }

  private Matches find(Wanted wanted) {
    return new Search(terms, all, entries::get).find(wanted);
  }

  private ListPlace place(int number) {
    return entries.get(number).place();
  }
}
