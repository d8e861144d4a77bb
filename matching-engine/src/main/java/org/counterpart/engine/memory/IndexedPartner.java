package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.counterpart.engine.LevelChange;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;
import org.counterpart.engine.affinity.Tokens;
import org.counterpart.engine.percolation.Profile;

/**
 * A partner prepared for queries; texts are the affinity index's, and not kept here.
 *
 * @param partner the partner without description and references
 * @param slot its slot in the affinity index
 * @param competencies by code
 * @param technologies the words of each technology
 */
record IndexedPartner(
    Partner partner,
    int slot,
    Map<String, Held> competencies,
    List<Work> work,
    Map<String, List<String>> technologies) {

  /** One piece of past work. */
  record Work(String title, Set<String> competencies) {}

  static IndexedPartner of(Partner partner, int slot) {
    List<Work> work = new ArrayList<>(partner.references().size());
    for (Reference reference : partner.references()) {
      work.add(new Work(reference.title(), reference.competencies()));
    }
    Map<String, List<String>> technologies = new HashMap<>();
    partner.technologies().forEach(code -> technologies.put(code, Tokens.of(code)));
    return new IndexedPartner(
        withoutTexts(partner), slot, competencies(partner), List.copyOf(work), technologies);
  }

  /** What it has in a competency. */
  Held held(String competency) {
    return competencies.getOrDefault(competency, Held.NOTHING);
  }

  /** The same with other levels. */
  IndexedPartner supposing(LevelChange change) {
    Map<String, Held> other = new HashMap<>(competencies);
    for (String code : change.removed()) {
      other.computeIfPresent(code, (_, held) -> new Held(List.of(), held.references()));
    }
    for (LevelSegment segment : change.added()) {
      Held held = other.getOrDefault(segment.competency(), Held.NOTHING);
      other.put(segment.competency(), held.with(segment));
    }
    return new IndexedPartner(partner, slot, other, work, technologies);
  }

  /** What decides which opportunities it fits. */
  Profile profile() {
    return profile(_ -> true);
  }

  /** The same, as if it had nothing in any other competency. */
  Profile profile(Predicate<String> competency) {
    List<LevelSegment> levels = new ArrayList<>();
    Set<String> worked = new HashSet<>();
    competencies.forEach(
        (code, held) -> {
          if (competency.test(code)) {
            levels.addAll(held.segments());
            if (held.references() > 0) {
              worked.add(code);
            }
          }
        });
    return new Profile(partner, levels, worked);
  }

  /** The partner with all that its structural score rests on, and without the rest. */
  Partner structure() {
    List<LevelSegment> levels =
        competencies.values().stream().flatMap(held -> held.segments().stream()).toList();
    List<Reference> references =
        work.stream()
            .map(piece -> new Reference(piece.title(), "", piece.competencies(), Set.of()))
            .toList();
    return new Partner(
        partner.id(),
        partner.externalId(),
        partner.version(),
        "",
        null,
        null,
        "",
        partner.countriesServed(),
        partner.languages(),
        partner.industries(),
        Set.of(),
        partner.ecosystems(),
        partner.engagementKinds(),
        levels,
        references,
        partner.updatedAt());
  }

  private static Map<String, Held> competencies(Partner partner) {
    Map<String, List<LevelSegment>> segments = new HashMap<>();
    Map<String, Integer> references = new HashMap<>();
    for (LevelSegment segment : partner.levels()) {
      segments.computeIfAbsent(segment.competency(), code -> new ArrayList<>()).add(segment);
    }
    for (Reference reference : partner.references()) {
      reference.competencies().forEach(code -> references.merge(code, 1, Integer::sum));
    }
    Map<String, Held> held = new HashMap<>();
    segments.forEach(
        (code, list) -> held.put(code, Held.of(list, references.getOrDefault(code, 0))));
    references.forEach((code, n) -> held.putIfAbsent(code, Held.of(List.of(), n)));
    return held;
  }

  private static Partner withoutTexts(Partner partner) {
    return new Partner(
        partner.id(),
        partner.externalId(),
        partner.version(),
        partner.name(),
        partner.shortName(),
        partner.seat(),
        "",
        partner.countriesServed(),
        partner.languages(),
        partner.industries(),
        Set.of(),
        partner.ecosystems(),
        partner.engagementKinds(),
        List.of(),
        List.of(),
        partner.updatedAt());
  }
}
