package org.counterpart.engine.structure;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
 * @param holds features and their stretches, growing; see {@link #hold}
 */
@SuppressWarnings("ArrayRecordComponent") // a million of them at a time; never compared
record Row(UUID id, short updated, long[] holds) {

  private static final int FEATURE = 32;

  static Row of(Partner partner, Features features) {
    long updated = partner.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    return new Row(partner.id(), Day.ofEpochDay(updated), holds(partner, features));
  }

  /**
   * A feature and when it is held; what has no time is held from day 0 until day 0, which no
   * stretch is.
   */
  static long hold(int feature, short from, short until) {
    return ((long) feature << FEATURE) | Entry.of(0, from, until);
  }

  static int feature(long hold) {
    return (int) (hold >>> FEATURE);
  }

  static boolean hasTime(long hold) {
    return (int) hold != 0;
  }

  /** The same as an entry of a column. */
  static long entry(long hold, int row) {
    return Entry.of(row, Entry.from(hold), Entry.until(hold));
  }

  private static long[] holds(Partner partner, Features features) {
    var holds = new Holds(features);
    Map<String, List<LevelSegment>> segments =
        partner.levels().stream()
            .sorted(Comparator.comparing(LevelSegment::from))
            .collect(Collectors.groupingBy(LevelSegment::competency));
    segments.forEach(
        (competency, all) -> {
          holds.addStretches(Kind.SILVER, competency, all);
          holds.addStretches(Kind.GOLD, competency, gold(all));
        });
    partner.countriesServed().forEach(code -> holds.add(Kind.COUNTRY, code));
    partner.languages().forEach(code -> holds.add(Kind.LANGUAGE, code));
    partner.ecosystems().forEach(code -> holds.add(Kind.ECOSYSTEM, code));
    partner.industries().forEach(code -> holds.add(Kind.INDUSTRY, code));
    for (EngagementKind kind : EngagementKind.values()) {
      // Who never said what it offers may be asked for anything.
      if (partner.engagementKinds().isEmpty() || partner.engagementKinds().contains(kind)) {
        holds.add(Kind.ENGAGEMENT, kind.name());
      }
    }
    partner.references().stream()
        .flatMap(reference -> reference.competencies().stream())
        .distinct()
        .forEach(code -> holds.add(Kind.WORK, code));
    return holds.sorted();
  }

  private static List<LevelSegment> gold(List<LevelSegment> segments) {
    return segments.stream().filter(segment -> segment.level() == Level.GOLD).toList();
  }

  private static final class Holds {
    private final Features features;
    private long[] holds = new long[16];
    private int size;

    Holds(Features features) {
      this.features = features;
    }

    void add(Kind kind, String code) {
      add(hold(features.give(kind, code), (short) 0, (short) 0));
    }

    /** Stretches that touch are one, so that a level lapses where its stretch ends. */
    void addStretches(Kind kind, String competency, List<LevelSegment> segments) {
      int nth = 0;
      for (int i = 0; i < segments.size(); i++) {
        LevelSegment first = segments.get(i);
        LevelSegment last = first;
        while (i + 1 < segments.size() && segments.get(i + 1).from().equals(last.until())) {
          last = segments.get(++i);
        }
        int feature = features.give(kind, competency, nth++);
        add(hold(feature, Day.of(first.from()), Day.until(last.until())));
      }
    }

    private void add(long hold) {
      if (size == holds.length) {
        holds = Arrays.copyOf(holds, 2 * size);
      }
      holds[size++] = hold;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(holds, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
