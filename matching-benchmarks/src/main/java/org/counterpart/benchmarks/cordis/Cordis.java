package org.counterpart.benchmarks.cordis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The data set in memory: projects in the order of their signing, and by project who takes part and
 * what it needs. An organisation is a member of a project once, however many roles it has there.
 */
public record Cordis(
    List<Project> projects,
    Map<String, List<Membership>> members,
    Map<String, List<Competency>> competencies) {

  static Cordis of(
      List<Project> projects,
      List<Membership> memberships,
      Map<String, List<Competency>> competencies) {
    Map<String, Map<String, Membership>> members = new TreeMap<>();
    for (Membership membership : memberships) {
      members
          .computeIfAbsent(membership.projectId(), id -> new LinkedHashMap<>())
          .merge(membership.organisationId(), membership, Cordis::coordinatorOrFirst);
    }
    return new Cordis(
        projects.stream().sorted(Project.OLDEST_FIRST).toList(),
        members.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values()))),
        Map.copyOf(competencies));
  }

  private static Membership coordinatorOrFirst(Membership first, Membership other) {
    return other.coordinator() ? other : first;
  }

  /** Who takes part; empty when nobody is known. */
  public List<Membership> members(Project project) {
    return members.getOrDefault(project.id(), List.of());
  }

  /** What the project needs; empty when the data does not say. */
  public List<Competency> competencies(Project project) {
    return competencies.getOrDefault(project.id(), List.of());
  }

  public Optional<Membership> coordinator(Project project) {
    return members(project).stream().filter(Membership::coordinator).findFirst();
  }

  /** In the order of their signing. */
  public List<Project> signedBefore(LocalDate date) {
    return projects.stream().filter(project -> project.signed().isBefore(date)).toList();
  }

  /** In the order of their signing. */
  public List<Project> signedFrom(LocalDate date) {
    return projects.stream().filter(project -> !project.signed().isBefore(date)).toList();
  }

  /** Every competency that any project needs, once, by code. */
  List<Competency> taxonomy() {
    return competencies.values().stream()
        .flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparing(Competency::code))
        .toList();
  }
}
