package org.counterpart.notification.competency;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What stands for competencies that were retired.
 *
 * @param next by the code of what was retired, what took its place; that can be retired, too
 */
public record Successors(Map<String, String> next) {
  /** Where nothing was retired. */
  public static final Successors NONE = new Successors(Map.of());

  public Successors {
    next = Map.copyOf(next);
  }

  /** The same competencies by the codes of today; each once. */
  public Set<String> current(Collection<String> codes) {
    return codes.stream().map(this::current).collect(Collectors.toSet());
  }

  /** The same weights by the codes of today; where two become one, the heavier. */
  public Map<String, Integer> current(Map<String, Integer> weights) {
    var current = new HashMap<String, Integer>();
    weights.forEach((code, weight) -> current.merge(current(code), weight, Math::max));
    return current;
  }

  /**
   * The end of the chain of successors; of codes that succeed each other in a circle, the first.
   */
  private String current(String code) {
    var passed = new TreeSet<String>();
    var at = code;
    while (next.containsKey(at) && passed.add(at)) {
      at = next.get(at);
    }
    return next.containsKey(at) ? circle(at).first() : at;
  }

  private TreeSet<String> circle(String start) {
    var circle = new TreeSet<String>();
    for (var at = start; circle.add(at); ) {
      at = next.get(at);
    }
    return circle;
  }
}
