package org.counterpart.profile.registration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/**
 * What stays, goes and comes when a list of stored things becomes a list of wanted ones. Things
 * with an equal key stay, so that they keep their ids; order means nothing. O(n).
 *
 * @param kept what stays, with what is wanted of it
 * @param gone what is no longer wanted
 * @param added what is not there yet
 */
record Difference<E, D>(Map<E, D> kept, List<E> gone, List<D> added) {

  static <E, D, K> Difference<E, D> of(
      Collection<E> stored,
      Function<E, D> content,
      Collection<D> wanted,
      Function<? super D, K> key) {
    var unclaimed = new HashMap<K, Queue<E>>();
    for (var entity : stored) {
      unclaimed
          .computeIfAbsent(key.apply(content.apply(entity)), _ -> new ArrayDeque<>())
          .add(entity);
    }
    var kept = new HashMap<E, D>();
    var added = new ArrayList<D>();
    for (var want : wanted) {
      var match = unclaimed.getOrDefault(key.apply(want), new ArrayDeque<>()).poll();
      if (match == null) {
        added.add(want);
      } else {
        kept.put(match, want);
      }
    }
    var gone = unclaimed.values().stream().flatMap(Collection::stream).toList();
    return new Difference<>(kept, gone, added);
  }

  /** Whether nothing goes and nothing comes. */
  boolean isEmpty() {
    return gone.isEmpty() && added.isEmpty();
  }
}
