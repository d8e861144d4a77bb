package org.counterpart.profile.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is left for further golds once some stand. */
public final class GoldRoom {
  private GoldRoom() {}

  /** Whether all of these stand at once; a matter of flows, no search. */
  public static boolean isThereFor(Collection<GoldWish> golds) {
    if (!golds.stream().allMatch(GoldWish::isPossible)) {
      return false;
    }
    return standing(new Numbered(List.copyOf(golds)).contest(), golds.size()) != null;
  }

  /**
   * How many more people would make another gold if those that stand shall all stay.
   *
   * @param golds that stand at once
   * @param other may have fewer people than it needs
   * @return from 0 to what it needs; each further person adds one unit of flow at most, so that
   *     fewer cannot do
   */
  public static int missing(Collection<GoldWish> golds, GoldWish other) {
    var all = new ArrayList<>(golds);
    all.add(other);
    var contest = new Numbered(all).contest();
    return standing(contest, golds.size()).missing(golds.size());
  }

  /** The first candidates, all of them; null where they do not stand at once. */
  private static Backers standing(Contest contest, int golds) {
    var backers = Backers.none(contest);
    for (var c = 0; c < golds && backers != null; c++) {
      backers = backers.with(c);
    }
    return backers;
  }
}
