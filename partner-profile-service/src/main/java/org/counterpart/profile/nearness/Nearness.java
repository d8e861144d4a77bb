package org.counterpart.profile.nearness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.Near;

/** What competencies count as, too, put together from relations. */
public final class Nearness {
  private final Map<String, Set<String>> same = new HashMap<>();
  private final Map<String, Set<String>> countsAs = new LinkedHashMap<>();

  /** Relates two competencies; in which directions says the relation. */
  public void add(String from, String to, Relation relation) {
    switch (relation) {
      case EXACT -> {
        same.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
        same.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(from);
      }
      case CLOSE -> {
        countsAs.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
        countsAs.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(from);
      }
      case BROADER -> countsAs.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
    }
  }

  /** By competency, each with what it counts as; by code, the same before what is only near. */
  public Map<String, List<Near>> near() {
    var all = new LinkedHashSet<>(same.keySet());
    for (var entry : countsAs.entrySet()) {
      all.addAll(names(entry.getKey()));
    }
    var near = new TreeMap<String, List<Near>>();
    all.forEach(code -> near.put(code, near(code)));
    return near;
  }

  private List<Near> near(String code) {
    var found = new TreeMap<String, Level>();
    for (var name : names(code)) {
      found.put(name, Level.GOLD);
    }
    for (var name : names(code)) {
      for (var other : countsAs.getOrDefault(name, Set.of())) {
        names(other).forEach(n -> found.putIfAbsent(n, Level.SILVER));
      }
    }
    found.remove(code);
    var near = new ArrayList<Near>();
    found.forEach((other, highest) -> near.add(new Near(other, highest)));
    return near;
  }

  /** All names of the same competency, the given one first. */
  private Set<String> names(String code) {
    var names = new LinkedHashSet<String>();
    var queue = new ArrayDeque<String>();
    queue.add(code);
    while (!queue.isEmpty()) {
      var name = queue.poll();
      if (names.add(name)) {
        queue.addAll(same.getOrDefault(name, Set.of()));
      }
    }
    return names;
  }
}
