package org.counterpart.profile.preview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterpart.profile.advice.Explainer;
import org.counterpart.profile.held.ExplanationView;
import org.counterpart.profile.level.Backing;
import org.counterpart.profile.level.DatedRule;
import org.counterpart.profile.level.Evidence;
import org.counterpart.profile.level.LevelRule;
import org.counterpart.profile.level.LevelRules;
import org.counterpart.profile.level.Standing;
import org.counterpart.profile.level.Thresholds;
import org.counterpart.profile.taxonomy.Taxonomy;

/**
 * Answers what is supposed. A code that no taxonomy has stands for a competency of its own, so that
 * a scheme can be tried before it is imported.
 */
final class Supposition {
  private final PreviewRequest request;
  private final Taxonomy taxonomy;
  private final Map<String, PreviewRequest.Needed> thresholds;

  /**
   * @param request keeps the rules
   */
  Supposition(PreviewRequest request, Taxonomy taxonomy) {
    this.request = request;
    this.taxonomy = taxonomy;
    this.thresholds = current(request.thresholds());
  }

  Preview on(LocalDate day) {
    var backings = request.certifications().stream().flatMap(this::backings).toList();
    var persons = new Evidence(backings, Set.of()).on(day).persons();
    var preference = taxonomy.current(request.preference());
    var mentioned = new TreeSet<>(preference);
    mentioned.addAll(taxonomy.current(request.thresholds().keySet()));
    backings.forEach(backing -> mentioned.add(backing.competency()));
    var explanation =
        Explainer.explain(
            new Standing(persons, current(request.references())),
            new LevelRules(code -> rule(code, day).rule(), preference),
            mentioned,
            taxonomy.countsTowards());
    return new Preview(
        day,
        ExplanationView.of(explanation, code -> rule(code, day)),
        mentioned.stream().filter(code -> !taxonomy.knowsCompetency(code)).toList());
  }

  private Stream<Backing> backings(PreviewRequest.Certification held) {
    var towards =
        taxonomy.knowsCertification(held.competency())
            ? taxonomy.competencies(held.competency())
            : Set.of(held.competency());
    return towards.stream()
        .map(code -> new Backing(held.person().strip(), code, held.validFrom(), held.validUntil()));
  }

  /** By what competencies are called now; what is said of that itself goes first. */
  private <T> Map<String, T> current(Map<String, T> byCompetency) {
    var current = new HashMap<>(byCompetency);
    byCompetency.forEach((code, value) -> current.putIfAbsent(taxonomy.current(code), value));
    return current;
  }

  private DatedRule rule(String competency, LocalDate day) {
    var known = taxonomy.history(competency).on(day);
    var needed = thresholds.get(competency);
    if (needed == null) {
      return known;
    }
    var persons = new Thresholds(needed.silver(), needed.gold());
    return new DatedRule(new LevelRule(persons, known.rule().references()), null, null);
  }
}
