package org.counterpart.profile.taxonomy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeSet;

/** Where the chains of successors of retired competencies end. */
final class Successors {
  private Successors() {}

  /**
   * The last of each chain. Where one leads in a circle all of the circle have the same one.
   *
   * @param successors by competency
   */
  static Map<String, String> last(Map<String, String> successors) {
    var last = new HashMap<String, String>();
    for (var code : successors.keySet()) {
      var end = end(code, successors);
      if (!end.equals(code)) {
        last.put(code, end);
      }
    }
    return last;
  }

  private static String end(String code, Map<String, String> successors) {
    var passed = new HashSet<String>();
    var at = code;
    while (successors.containsKey(at) && passed.add(at)) {
      at = successors.get(at);
    }
    return successors.containsKey(at) ? firstOfCircle(at, successors) : at;
  }

  private static String firstOfCircle(String start, Map<String, String> successors) {
    var circle = new TreeSet<String>();
    for (var at = start; circle.add(at); ) {
      at = successors.get(at);
    }
    return circle.first();
  }
}
