package org.counterpart.engine.affinity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;

/** How often the opportunity's text speaks of the partner's country: ln(1 + times) / 5. */
final class CountryNamed implements Signal {

  private static final double SCALE = 5;

  private final AffinitySnapshot snapshot;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  CountryNamed(AffinitySnapshot snapshot, Wording opportunity) {
    this.snapshot = snapshot;
    opportunity
        .counts()
        .forEach(
            (token, count) -> {
              for (String country : CountryStems.of(token)) {
                times.merge(country, count, Integer::sum);
                words.computeIfAbsent(country, c -> new LinkedHashSet<>()).add(token);
              }
            });
  }

  @Override
  public double of(int member) {
    if (times.isEmpty()) {
      return 0;
    }
    String country = snapshot.member(member).country();
    Integer count = country == null ? null : times.get(country);
    return count == null ? 0 : Math.min(1, Logs.ofOneMore(count) / SCALE);
  }

  @Override
  public void forEachTied(IntConsumer member) {
    times.keySet().forEach(country -> snapshot.names().forEach(NameKeys.LAND + country, member));
  }

  @Override
  public List<Evidence> evidence(int member) {
    String country = snapshot.member(member).country();
    String text = "Its country is in the text: " + String.join(", ", words.get(country));
    return List.of(Evidence.of(Kind.COUNTRY, country, text));
  }
}
