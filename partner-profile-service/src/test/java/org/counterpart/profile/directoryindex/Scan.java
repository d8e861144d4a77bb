package org.counterpart.profile.directoryindex;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelSegment;

/** The obvious search: looks at every partner. */
final class Scan {
  private final Collection<Listed> partners;

  Scan(Collection<Listed> partners) {
    this.partners = partners;
  }

  List<Listed> find(Wanted wanted) {
    return partners.stream()
        .filter(partner -> fits(partner, wanted))
        .sorted(Comparator.comparing(Listed::place))
        .toList();
  }

  private static boolean fits(Listed partner, Wanted wanted) {
    var words = Words.of(partner.text());
    return wanted.words().stream().allMatch(w -> words.stream().anyMatch(o -> o.startsWith(w)))
        && wanted.values().entrySet().stream()
            .allMatch(e -> partner.values().get(e.getKey()).containsAll(e.getValue()))
        && holdsLevels(partner, wanted);
  }

  private static boolean holdsLevels(Listed partner, Wanted wanted) {
    var held =
        held(partner, wanted)
            .filter(s -> wanted.level() != Level.GOLD || s.level() == Level.GOLD)
            .filter(s -> wanted.verified() == null || wanted.verified() == s.verified())
            .map(LevelSegment::code)
            .toList();
    var anyWanted = wanted.level() != null || wanted.verified() != null;
    return held.containsAll(wanted.competencies()) && !(anyWanted && held.isEmpty());
  }

  private static Stream<LevelSegment> held(Listed partner, Wanted wanted) {
    return partner.levels().stream().filter(s -> s.covers(wanted.day()));
  }

  FacetCounts count(Wanted wanted, int most) {
    var found = find(wanted);
    var values =
        Stream.of(Facet.values())
            .collect(Collectors.toMap(Function.identity(), f -> values(found, f, most)));
    var levels =
        found.stream()
            .flatMap(p -> held(p, wanted))
            .collect(Collectors.groupingBy(LevelSegment::code))
            .entrySet()
            .stream()
            .map(e -> levels(e.getKey(), e.getValue()))
            .sorted(LevelCount.MOST_FIRST)
            .limit(most)
            .toList();
    return new FacetCounts(found.size(), values, levels);
  }

  private static List<ValueCount> values(List<Listed> found, Facet facet, int most) {
    Map<String, Long> counts =
        found.stream()
            .flatMap(p -> p.values().get(facet).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> new ValueCount(e.getKey(), e.getValue().intValue()))
        .sorted(ValueCount.MOST_FIRST)
        .limit(most)
        .toList();
  }

  private static LevelCount levels(String code, List<LevelSegment> held) {
    var gold = (int) held.stream().filter(s -> s.level() == Level.GOLD).count();
    var verified = (int) held.stream().filter(LevelSegment::verified).count();
    return new LevelCount(code, held.size() - gold, gold, verified);
  }
}
