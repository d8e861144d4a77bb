package org.counterpart.benchmarks.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.benchmarks.cordis.Competency;
import org.counterpart.benchmarks.cordis.Membership;
import org.counterpart.benchmarks.cordis.Project;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Seat;

/**
 * The data as the engine's own records. An organisation's projects are its past work, with their
 * competencies and all that lie above them, up to the root, which is any research at all. A project
 * becomes an opportunity that must have work in its fields, which are its competencies cut off at a
 * depth, and would like to have anybody who has done research.
 */
final class EngineWorld {

  private static final int FULL_WEIGHT = 100;
  private static final String ROOT = Competency.SCHEME + ":/";

  private final TimeSplit split;
  private final int depth;
  private final Instant asOf;

  /**
   * @param depth how many levels of the vocabulary the fields asked for have, from the root
   */
  EngineWorld(TimeSplit split, int depth) {
    this.split = split;
    this.depth = depth;
    asOf =
        split.history().isEmpty()
            ? Instant.EPOCH
            : split.history().getLast().signed().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static UUID id(String organisation) {
    return UUID.nameUUIDFromBytes(organisation.getBytes(UTF_8));
  }

  /** Everybody who took part in history; and the posters who did not, without past work. */
  List<Partner> partners() {
    Map<String, List<Reference>> references = new LinkedHashMap<>();
    Map<String, Membership> latest = new LinkedHashMap<>();
    for (Project project : split.history()) {
      Reference reference = reference(project);
      for (Membership member : split.cordis().members(project)) {
        latest.put(member.organisationId(), member);
        references.computeIfAbsent(member.organisationId(), id -> new ArrayList<>()).add(reference);
      }
    }
    for (Trial trial : split.trials()) {
      split
          .cordis()
          .coordinator(trial.project())
          .ifPresent(poster -> latest.putIfAbsent(poster.organisationId(), poster));
    }
    return latest.values().stream()
        .map(one -> partner(one, references.getOrDefault(one.organisationId(), List.of())))
        .toList();
  }

  private Reference reference(Project project) {
    return new Reference(
        project.title(),
        text(project),
        withAncestors(project),
        Set.of(),
        project.start(),
        project.end());
  }

  private static String text(Project project) {
    return project.keywords() + '\n' + project.objective();
  }

  private Partner partner(Membership member, List<Reference> references) {
    return new Partner(
        id(member.organisationId()),
        null,
        1,
        member.name(),
        orNull(member.shortName()),
        new Seat(orNull(member.country()), region(member.region()), orNull(member.city())),
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        references,
        asOf);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The second level of the Union's regions: those a company would call its own. */
  private static String region(String code) {
    return code.length() < 4 ? null : code.substring(0, 4);
  }

  Opportunity opportunity(Trial trial) {
    Project project = trial.project();
    return new Opportunity(
        UUID.nameUUIDFromBytes(("project " + project.id()).getBytes(UTF_8)),
        1,
        id(trial.posterId()),
        project.title(),
        text(project),
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        project.start(),
        project.end(),
        requirements(project),
        asOf);
  }

  private List<Requirement> requirements(Project project) {
    Set<String> fields = new LinkedHashSet<>();
    for (Competency competency : split.cordis().competencies(project)) {
      List<String> path = path(competency);
      fields.add(path.get(Math.min(depth, path.size()) - 1));
    }
    int weight = Math.max(1, FULL_WEIGHT / fields.size());
    List<Requirement> requirements = new ArrayList<>();
    fields.forEach(field -> requirements.add(requirement(field, Priority.MUST_HAVE, weight)));
    // Without it, a tenth of those who took part would not be eligible: projects of theirs have no
    // competencies in the data, or others.
    requirements.add(requirement(ROOT, Priority.NICE_TO_HAVE, FULL_WEIGHT));
    return requirements;
  }

  private static Requirement requirement(String competency, Priority priority, int weight) {
    return new Requirement(competency, competency, Requirement.Asked.ANY, priority, weight, 1);
  }

  private Set<String> withAncestors(Project project) {
    Set<String> codes = new LinkedHashSet<>(Set.of(ROOT));
    split.cordis().competencies(project).forEach(competency -> codes.addAll(path(competency)));
    return codes;
  }

  /** The codes from the root's child down to the competency itself. */
  private static List<String> path(Competency competency) {
    List<String> path = new ArrayList<>();
    String code = competency.code();
    for (int slash = code.indexOf('/'); slash >= 0; slash = code.indexOf('/', slash + 1)) {
      int end = code.indexOf('/', slash + 1);
      path.add(end < 0 ? code : code.substring(0, end));
    }
    return path.isEmpty() ? List.of(code) : path;
  }
}
