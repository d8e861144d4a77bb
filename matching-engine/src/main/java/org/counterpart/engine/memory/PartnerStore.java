package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Seat;
import org.counterpart.engine.affinity.Tokens;
import org.counterpart.engine.stored.BlockInput;
import org.counterpart.engine.stored.BlockOutput;
import org.counterpart.engine.stored.SeatStore;

/** How a partner that is prepared for queries is saved. */
final class PartnerStore {

  /** The words of technologies, which many partners share. */
  private final Map<String, List<String>> technologies = new ConcurrentHashMap<>();

  static void save(IndexedPartner indexed, BlockOutput out) {
    Partner partner = indexed.partner();
    out.id(partner.id());
    out.code(partner.externalId());
    out.number(partner.version());
    out.code(partner.name());
    out.code(partner.shortName());
    SeatStore.save(partner.seat(), out);
    out.codes(partner.countriesServed());
    out.codes(partner.languages());
    out.codes(partner.industries());
    out.codes(partner.ecosystems());
    out.number(partner.engagementKinds().size());
    partner.engagementKinds().stream().sorted().forEach(out::constant);
    out.time(partner.updatedAt());
    out.number(indexed.slot());
    out.codes(indexed.technologies().keySet());
    out.number(indexed.competencies().size());
    indexed.competencies().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> save(entry.getKey(), entry.getValue(), out));
    out.number(indexed.work().size());
    for (IndexedPartner.Work work : indexed.work()) {
      out.code(work.title());
      out.codes(work.competencies());
    }
  }

  private static void save(String competency, Held held, BlockOutput out) {
    out.code(competency);
    out.number(held.segments().size());
    for (LevelSegment segment : held.segments()) {
      out.constant(segment.level());
      out.day(segment.from());
      out.day(segment.until());
      out.flag(segment.verified());
      out.code(segment.via());
    }
    out.number(held.references());
  }

  IndexedPartner partner(BlockInput in) {
    Partner partner = bare(in);
    int slot = in.integer();
    Map<String, List<String>> words = new HashMap<>();
    for (String code : in.codes()) {
      words.put(code, technologies.computeIfAbsent(code, Tokens::of));
    }
    Map<String, Held> competencies = new HashMap<>();
    for (long left = in.number(); left > 0; left--) {
      String code = in.code();
      competencies.put(code, held(code, in));
    }
    List<IndexedPartner.Work> work = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) {
      work.add(new IndexedPartner.Work(in.code(), in.codes()));
    }
    return new IndexedPartner(partner, slot, competencies, List.copyOf(work), words);
  }

  private static Partner bare(BlockInput in) {
    UUID id = in.id();
    String externalId = in.code();
    long version = in.number();
    String name = in.code();
    String shortName = in.code();
    Seat seat = SeatStore.seat(in);
    Set<String> countries = in.codes();
    Set<String> languages = in.codes();
    Set<String> industries = in.codes();
    Set<String> ecosystems = in.codes();
    Set<EngagementKind> kinds = EnumSet.noneOf(EngagementKind.class);
    for (long left = in.number(); left > 0; left--) {
      kinds.add(in.constant(EngagementKind.class));
    }
    return new Partner(
        id,
        externalId,
        version,
        name,
        shortName,
        seat,
        "",
        countries,
        languages,
        industries,
        Set.of(),
        ecosystems,
        kinds,
        List.of(),
        List.of(),
        in.time());
  }

  private static Held held(String competency, BlockInput in) {
    List<LevelSegment> segments = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) {
      Level level = in.constant(Level.class);
      segments.add(new LevelSegment(competency, level, in.day(), in.day(), in.flag(), in.code()));
    }
    return new Held(List.copyOf(segments), in.integer());
  }
}
