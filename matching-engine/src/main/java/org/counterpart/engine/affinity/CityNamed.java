package org.counterpart.engine.affinity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;

/**
 * The opportunity's text names the partner's city; the surer the fewer works have that word, and
 * the more the fewer partners are there. 0 to 1.
 */
final class CityNamed implements Signal {

  private final Map<Integer, Double> values = new HashMap<>();
  private final Map<Integer, String> cities = new HashMap<>();

  CityNamed(AffinitySnapshot snapshot, Wording opportunity) {
    for (String word : opportunity.capitals()) {
      String key = NameKeys.CITY + word.toLowerCase(Locale.ROOT);
      int[] there = Character.isUpperCase(word.charAt(0)) ? snapshot.names().of(key) : new int[0];
      double works = snapshot.documents().worksWithExactly(word);
      for (int member : there) {
        double value = 1 / StrictMath.sqrt((1 + works) * there.length);
        values.merge(member, value, Math::max);
        cities.putIfAbsent(member, word);
      }
    }
  }

  @Override
  public double of(int member) {
    return values.getOrDefault(member, 0.0);
  }

  @Override
  public void forEachTied(IntConsumer member) {
    values.keySet().forEach(member::accept);
  }

  @Override
  public List<Evidence> evidence(int member) {
    String text = "Its city is in the text: " + cities.get(member);
    return List.of(Evidence.of(Kind.COUNTRY, null, text));
  }
}
