package org.counterpart.engine.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;

/**
 * A partner prepared for queries; the texts themselves are not kept.
 *
 * @param partner the partner without description and references
 * @param competencies by code
 * @param technologies the words of each technology
 */
record IndexedPartner(
    Partner partner,
    Map<String, Held> competencies,
    Document description,
    List<Work> work,
    Map<String, int[]> technologies) {

  /** One piece of past work. */
  record Work(String title, Set<String> competencies, Set<String> partners, Document text) {}

  static IndexedPartner of(Partner partner, Corpus corpus) {
    List<Work> work = new ArrayList<>(partner.references().size());
    for (Reference reference : partner.references()) {
      Document text = corpus.add(reference.title() + '\n' + reference.text());
      work.add(new Work(reference.title(), reference.competencies(), reference.partners(), text));
    }
    Map<String, int[]> technologies = new HashMap<>();
    partner.technologies().forEach(code -> technologies.put(code, corpus.numbers(code)));
    return new IndexedPartner(
        withoutTexts(partner),
        competencies(partner),
        corpus.add(partner.description()),
        List.copyOf(work),
        technologies);
  }

  /** Takes this partner's texts back. */
  void leave(Corpus corpus) {
    corpus.remove(description);
    work.forEach(piece -> corpus.remove(piece.text()));
  }

  /** What it has in a competency. */
  Held held(String competency) {
    return competencies.getOrDefault(competency, Held.NOTHING);
  }

  /** In how many pieces of its past work another partner took part. */
  int workWith(IndexedPartner other) {
    String id = other.partner.id().toString();
    String externalId = other.partner.externalId();
    int count = 0;
    for (Work piece : work) {
      if (piece.partners().contains(id)
          || (externalId != null && piece.partners().contains(externalId))) {
        count++;
      }
    }
    return count;
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
