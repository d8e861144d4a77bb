package org.counterpart.engine.structure;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;
import org.counterpart.engine.structure.Features.Kind;

/**
 * A partner as its block stores it.
 *
 * @param updated the day on which the profile last changed
 * @param held levels over time, as growing {@link Entries} of row 0
 * @param tags what has no time, in the same form
 */
@SuppressWarnings("ArrayRecordComponent") // millions of them at a time; never compared
record Row(UUID id, short updated, long[] held, long[] tags) {

  static Row of(Partner partner, Features features) {
    long updated = partner.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    return new Row(
        partner.id(), Day.ofEpochDay(updated), held(partner, features), tags(partner, features));
  }

  /**
   * For each competency the stretches at silver or better, and those at gold; stretches that touch
   * are one, so that a level lapses where its stretch ends.
   */
  private static long[] held(Partner partner, Features features) {
    Map<String, List<LevelSegment>> segments =
        partner.levels().stream()
            .sorted(Comparator.comparing(LevelSegment::from))
            .collect(Collectors.groupingBy(LevelSegment::competency));
    Entries held = new Entries(2 * partner.levels().size());
    segments.forEach(
        (competency, all) -> {
          add(held, features, Kind.SILVER, competency, all);
          add(held, features, Kind.GOLD, competency, gold(all));
        });
    held.sort();
    return held.of(0);
  }

  private static List<LevelSegment> gold(List<LevelSegment> segments) {
    return segments.stream().filter(segment -> segment.level() == Level.GOLD).toList();
  }

  private static void add(
      Entries held, Features features, Kind kind, String competency, List<LevelSegment> segments) {
    int nth = 0;
    for (int i = 0; i < segments.size(); i++) {
      LevelSegment first = segments.get(i);
      LevelSegment last = first;
      while (i + 1 < segments.size() && segments.get(i + 1).from().equals(last.until())) {
        last = segments.get(++i);
      }
      int feature = features.give(kind, competency, nth++);
      held.append(Entries.of(feature, 0, Day.of(first.from()), Day.until(last.until())));
    }
  }

  private static long[] tags(Partner partner, Features features) {
    Entries tags = new Entries(16);
    partner.countriesServed().forEach(code -> add(tags, features, Kind.COUNTRY, code));
    partner.languages().forEach(code -> add(tags, features, Kind.LANGUAGE, code));
    partner.ecosystems().forEach(code -> add(tags, features, Kind.ECOSYSTEM, code));
    partner.industries().forEach(code -> add(tags, features, Kind.INDUSTRY, code));
    for (EngagementKind kind : EngagementKind.values()) {
      // Who never said what it offers may be asked for anything.
      if (partner.engagementKinds().isEmpty() || partner.engagementKinds().contains(kind)) {
        add(tags, features, Kind.ENGAGEMENT, kind.name());
      }
    }
    partner.references().stream()
        .map(Reference::competencies)
        .flatMap(Set::stream)
        .distinct()
        .forEach(code -> add(tags, features, Kind.WORK, code));
    tags.sort();
    return tags.of(0);
  }

  private static void add(Entries tags, Features features, Kind kind, String code) {
    tags.append(Entries.of(features.give(kind, code), 0, (short) 0, (short) 0));
  }
}
