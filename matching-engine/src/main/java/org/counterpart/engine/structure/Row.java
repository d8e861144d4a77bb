package org.counterpart.engine.structure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Partner;
import org.counterpart.engine.structure.Features.Kind;

/**
 * What a partner holds, before it is spread over columns.
 *
 * @param updated the day on which the profile last changed
 * @param features what it holds at some time, growing
 * @param stretches when it holds which level, growing
 */
@SuppressWarnings("ArrayRecordComponent") // a million of them at a time; never compared
record Row(UUID id, short updated, int[] features, long[] stretches) {

  static Row of(Partner partner, Features features) {
    long updated = partner.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    Set<Integer> held = new HashSet<>();
    Set<Long> stretches = new HashSet<>();
    Map<String, List<LevelSegment>> levels =
        partner.levels().stream()
            .sorted(Comparator.comparing(LevelSegment::from))
            .collect(Collectors.groupingBy(LevelSegment::competency));
    levels.forEach((competency, all) -> add(competency, all, features, held, stretches));
    partner.countriesServed().forEach(code -> held.add(features.give(Kind.COUNTRY, code)));
    partner.languages().forEach(code -> held.add(features.give(Kind.LANGUAGE, code)));
    partner.ecosystems().forEach(code -> held.add(features.give(Kind.ECOSYSTEM, code)));
    partner.industries().forEach(code -> held.add(features.give(Kind.INDUSTRY, code)));
    for (EngagementKind kind : EngagementKind.values()) {
      // Who never said what it offers may be asked for anything.
      if (partner.engagementKinds().isEmpty() || partner.engagementKinds().contains(kind)) {
        held.add(features.give(Kind.ENGAGEMENT, kind.name()));
      }
    }
    partner.references().stream()
        .flatMap(reference -> reference.competencies().stream())
        .forEach(code -> held.add(features.give(Kind.WORK, code)));
    return new Row(
        partner.id(),
        Day.ofEpochDay(updated),
        held.stream().mapToInt(Integer::intValue).sorted().toArray(),
        stretches.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  private static void add(
      String competency,
      List<LevelSegment> segments,
      Features features,
      Set<Integer> held,
      Set<Long> stretches) {
    held.add(features.give(Kind.SILVER, competency));
    List<LevelSegment> gold =
        segments.stream().filter(segment -> segment.level() == Level.GOLD).toList();
    if (!gold.isEmpty()) {
      held.add(features.give(Kind.GOLD, competency));
    }
    int number = features.competency(competency);
    Set<Long> golden = new HashSet<>();
    merged(gold).forEach(days -> golden.add(stretch(Stretch.gold(number), days)));
    stretches.addAll(golden);
    for (LevelSegment days : merged(segments)) {
      if (!golden.contains(stretch(Stretch.gold(number), days))) {
        stretches.add(stretch(Stretch.silver(number), days));
      }
    }
  }

  private static long stretch(int code, LevelSegment days) {
    return Stretch.of(code, Day.of(days.from()), Day.until(days.until()));
  }

  /** Stretches that touch are one, so that a level lapses where its stretch ends. */
  private static List<LevelSegment> merged(List<LevelSegment> segments) {
    LevelSegment[] merged = new LevelSegment[segments.size()];
    int size = 0;
    for (LevelSegment segment : segments) {
      LocalDate end = size == 0 ? null : merged[size - 1].until();
      if (end != null && end.equals(segment.from())) {
        LevelSegment first = merged[size - 1];
        merged[size - 1] =
            new LevelSegment(first.competency(), first.level(), first.from(), segment.until());
      } else {
        merged[size++] = segment;
      }
    }
    return Arrays.asList(merged).subList(0, size);
  }
}
