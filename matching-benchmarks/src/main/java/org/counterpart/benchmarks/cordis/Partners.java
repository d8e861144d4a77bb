package org.counterpart.benchmarks.cordis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes partners of the organisations that took part in something before a date, and only of what
 * was known then.
 */
final class Partners {

  static final int MAX_REFERENCES = 40;
  static final int MAX_REFERENCE_PARTNERS = 60;
  static final int MAX_REFERENCE_TEXT = 600;
  static final int MAX_NAME = 200;
  static final int MAX_TITLE = 200;

  private final Cordis cordis;
  private final Map<String, List<Participation>> histories = new TreeMap<>();

  Partners(Cordis cordis, LocalDate before) {
    this.cordis = cordis;
    for (Project project : cordis.signedBefore(before)) {
      for (Membership member : cordis.members(project)) {
        histories
            .computeIfAbsent(member.organisationId(), id -> new ArrayList<>())
            .add(new Participation(project, member));
      }
    }
    histories.values().removeIf(history -> history.getLast().member().country().isEmpty());
  }

  private record Participation(Project project, Membership member) {}

  /** Ids of the organisations that are partners. */
  Set<String> organisations() {
    return histories.keySet();
  }

  /** In the order of their ids, so that two runs write the same file. */
  Iterable<BulkPartner> all() {
    return () -> histories.values().stream().map(this::partner).iterator();
  }

  static String externalId(String organisationId) {
    return "cordis:" + organisationId;
  }

  private BulkPartner partner(List<Participation> history) {
    Membership latest = history.getLast().member();
    String id = latest.organisationId();
    return new BulkPartner(
        externalId(id),
        Text.atMost(MAX_NAME, latest.name()),
        description(latest, history.size()),
        latest.country(),
        List.of("BUILD_WITH"),
        List.of(
            new BulkPartner.Contact(
                "Partnering desk", "desk@organisation-" + id + ".example", "en")),
        Certifications.of(id, codes(history)),
        history.reversed().stream().limit(MAX_REFERENCES).map(this::reference).toList());
  }

  private static String description(Membership member, int projects) {
    String kind =
        switch (member.activityType()) {
          case "HES" -> "Higher education";
          case "REC" -> "Research organisation";
          case "PRC" -> member.sme() ? "Small or medium company" : "Company";
          case "PUB" -> "Public body";
          default -> "Organisation";
        };
    return kind + " with " + projects + (projects == 1 ? " project" : " projects");
  }

  private Map<String, List<Project>> codes(List<Participation> history) {
    Map<String, List<Project>> codes = new TreeMap<>();
    for (Participation participation : history) {
      for (Competency competency : cordis.competencies(participation.project())) {
        codes
            .computeIfAbsent(competency.code(), code -> new ArrayList<>())
            .add(participation.project());
      }
    }
    return codes;
  }

  private BulkPartner.Reference reference(Participation participation) {
    Project project = participation.project();
    String self = participation.member().organisationId();
    return new BulkPartner.Reference(
        Text.atMost(MAX_TITLE, project.heading()),
        Text.atMost(MAX_REFERENCE_TEXT, project.objective()),
        cordis.competencies(project).stream().map(Competency::code).distinct().sorted().toList(),
        participation.member().country(),
        project.start(),
        project.end(),
        cordis.members(project).stream()
            .map(Membership::organisationId)
            .filter(id -> !id.equals(self) && histories.containsKey(id))
            .limit(MAX_REFERENCE_PARTNERS)
            .map(id -> new BulkPartner.Partner(externalId(id)))
            .collect(Collectors.toUnmodifiableList()));
  }
}
