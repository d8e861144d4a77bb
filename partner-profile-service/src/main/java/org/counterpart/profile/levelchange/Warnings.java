package org.counterpart.profile.levelchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.profile.advice.Explainer;
import org.counterpart.profile.held.LevelChangesEvent;
import org.counterpart.profile.held.LevelChangesEvent.Change;
import org.counterpart.profile.held.LevelChangesEvent.Expiring;
import org.counterpart.profile.held.LevelChangesEvent.Saving;
import org.counterpart.profile.held.LevelInput;
import org.counterpart.profile.held.LevelRecomputation;
import org.counterpart.profile.level.Lapse;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.taxonomy.Taxonomy;

/** Tells a partner that levels are about to lapse, and what would save them. */
@ApplicationScoped
class Warnings {
  private final Sweeps sweeps;
  private final LevelRecomputation recomputation;

  @Inject
  Warnings(Sweeps sweeps, LevelRecomputation recomputation) {
    this.sweeps = sweeps;
    this.recomputation = recomputation;
  }

  /** The warnings that are due, each once: one event for all that lapses on the same day. */
  List<OutboxEvent> due(
      Partner partner, List<LevelSegment> segments, Taxonomy taxonomy, LocalDate today) {
    var byDay = new TreeMap<LocalDate, List<Lapse>>();
    for (var lapse : Lapse.ahead(segments, today)) {
      if (sweeps.note(partner.id(), lapse, lapse.notice(today))) {
        byDay.computeIfAbsent(lapse.day(), _ -> new ArrayList<>()).add(lapse);
      }
    }
    if (byDay.isEmpty()) {
      return List.of();
    }
    var input = recomputation.input(partner);
    return byDay.entrySet().stream()
        .map(
            entry ->
                LevelChangesEvent.ahead(
                        partner.id(),
                        entry.getKey(),
                        entry.getValue().getFirst().notice(today),
                        entry.getValue().stream().map(l -> change(l, input, taxonomy)).toList())
                    .message())
        .toList();
  }

  private static Change change(Lapse lapse, LevelInput input, Taxonomy taxonomy) {
    var missing =
        Explainer.missing(
            input.evidence(taxonomy).on(lapse.day()),
            input.rules(taxonomy).on(lapse.day()),
            lapse.change().competency(),
            lapse.change().before());
    return Change.of(
        lapse.change(),
        new Saving(missing.people(), missing.references(), expiring(lapse, input, taxonomy)));
  }

  private static List<Expiring> expiring(Lapse lapse, LevelInput input, Taxonomy taxonomy) {
    Map<String, Set<String>> people = new TreeMap<>();
    for (var held : input.certifications()) {
      if (lapse.day().equals(held.validUntil())
          && taxonomy.competencies(held.certification()).contains(lapse.change().competency())) {
        people.computeIfAbsent(held.certification(), _ -> new HashSet<>()).add(held.person());
      }
    }
    return people.entrySet().stream()
        .map(entry -> new Expiring(entry.getKey(), entry.getValue().size()))
        .toList();
  }
}
