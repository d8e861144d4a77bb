package org.counterpart.engine.structure;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

  static Kind kind(Level level) {
    return switch (level) {
      case SILVER -> Kind.SILVER;
      case GOLD -> Kind.GOLD;
    };
  }

  private static long[] held(Partner partner, Features features) {
    long[] held = new long[partner.levels().size()];
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < held.length; i++) {
      LevelSegment segment = partner.levels().get(i);
      Kind kind = kind(segment.level());
      int nth = times.merge(kind + segment.competency(), 1, Integer::sum) - 1;
      int feature = features.give(kind, segment.competency(), nth);
      held[i] = Entries.of(feature, 0, Day.of(segment.from()), Day.until(segment.until()));
    }
    Arrays.sort(held);
    return held;
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
