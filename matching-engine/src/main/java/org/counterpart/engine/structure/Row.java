package org.counterpart.engine.structure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;
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

  private static final EngagementKind[] KINDS = EngagementKind.values();
  private static final Comparator<LevelSegment> BY_COMPETENCY =
      Comparator.comparing(LevelSegment::competency).thenComparing(LevelSegment::from);

  /** Any thread may ask. */
  static Row of(Partner partner, Features features) {
    long updated = partner.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    IntStream.Builder held = IntStream.builder();
    LongStream.Builder stretches = LongStream.builder();
    List<LevelSegment> levels = new ArrayList<>(partner.levels());
    levels.sort(BY_COMPETENCY);
    for (int from = 0, to; from < levels.size(); from = to) {
      String competency = levels.get(from).competency();
      to = from + 1;
      while (to < levels.size() && levels.get(to).competency().equals(competency)) {
        to++;
      }
      List<LevelSegment> all = levels.subList(from, to);
      add(competency, all, features, held, stretches);
      List<LevelSegment> verified = all.stream().filter(LevelSegment::verified).toList();
      if (!verified.isEmpty()) {
        add(Features.verified(competency), verified, features, held, stretches);
      }
    }
    partner.countriesServed().forEach(code -> held.add(features.give(Kind.COUNTRY, code)));
    partner.languages().forEach(code -> held.add(features.give(Kind.LANGUAGE, code)));
    partner.ecosystems().forEach(code -> held.add(features.give(Kind.ECOSYSTEM, code)));
    partner.industries().forEach(code -> held.add(features.give(Kind.INDUSTRY, code)));
    for (EngagementKind kind : KINDS) {
      // Who never said what it offers may be asked for anything.
      if (partner.engagementKinds().isEmpty() || partner.engagementKinds().contains(kind)) {
        held.add(features.give(Kind.ENGAGEMENT, kind.name()));
      }
    }
    for (Reference reference : partner.references()) {
      reference.competencies().forEach(code -> held.add(features.give(Kind.WORK, code)));
    }
    return new Row(
        partner.id(),
        Day.ofEpochDay(updated),
        held.build().sorted().distinct().toArray(),
        stretches.build().sorted().distinct().toArray());
  }

  private static void add(
      String competency,
      List<LevelSegment> segments,
      Features features,
      IntStream.Builder held,
      LongStream.Builder stretches) {
    held.add(features.give(Kind.SILVER, competency));
    List<LevelSegment> gold =
        segments.stream().filter(segment -> segment.level() == Level.GOLD).toList();
    if (!gold.isEmpty()) {
      held.add(features.give(Kind.GOLD, competency));
    }
    int number = features.competency(competency);
    Set<Long> golden = new HashSet<>();
    merged(gold).forEach(days -> golden.add(stretch(Stretch.gold(number), days)));
    golden.forEach(stretches::add);
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
        merged[size - 1] = first.during(first.from(), segment.until());
      } else {
        merged[size++] = segment;
      }
    }
    return Arrays.asList(merged).subList(0, size);
  }
}
