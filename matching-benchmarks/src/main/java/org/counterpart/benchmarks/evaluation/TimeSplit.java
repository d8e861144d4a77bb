package org.counterpart.benchmarks.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.benchmarks.cordis.Cordis;
import org.counterpart.benchmarks.cordis.Membership;
import org.counterpart.benchmarks.cordis.Project;

/**
 * What was signed before a day is history, and what was signed from then on is asked for. Nothing
 * of a later day is known to anybody who answers.
 *
 * @param organisations ids of those who took part in history, in the order of their first project;
 *     everything here calls them by their number in this list
 * @param numbers the number of an organisation by its id
 */
record TimeSplit(
    Cordis cordis,
    List<Project> history,
    List<String> organisations,
    Map<String, Integer> numbers,
    List<Trial> trials) {

  private static final int LEAST_MEMBERS = 3;
  private static final int LEAST_KNOWN = 2;

  /**
   * @param from first day of the trials
   * @param to the day after the last one; nullable
   */
  static TimeSplit of(Cordis cordis, LocalDate from, LocalDate to) {
    List<Project> history = cordis.signedBefore(from);
    Map<String, Integer> numbers = new HashMap<>();
    List<String> organisations = new ArrayList<>();
    for (Project project : history) {
      for (Membership member : cordis.members(project)) {
        if (numbers.putIfAbsent(member.organisationId(), organisations.size()) == null) {
          organisations.add(member.organisationId());
        }
      }
    }
    List<Trial> trials =
        cordis.signedFrom(from).stream()
            .filter(project -> to == null || project.signed().isBefore(to))
            .filter(project -> cordis.members(project).size() >= LEAST_MEMBERS)
            .filter(project -> !cordis.competencies(project).isEmpty())
            .map(project -> trial(cordis, project, numbers))
            .filter(trial -> trial.truth().length >= LEAST_KNOWN)
            .toList();
    return new TimeSplit(cordis, history, organisations, numbers, trials);
  }

  /**
   * This split, if there is something to ask and something known.
   *
   * @throws IllegalArgumentException when there is not, with what the data has instead
   */
  TimeSplit orThrow(LocalDate from, LocalDate to) {
    if (to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("no day lies from " + from + " to before " + to);
    }
    if (history.isEmpty() || trials.isEmpty()) {
      String lacking = history.isEmpty() ? "before " + from : "from " + from + " on";
      throw new IllegalArgumentException("no project to use was signed " + lacking + ": " + days());
    }
    return this;
  }

  private String days() {
    List<Project> all = cordis.projects();
    return all.isEmpty()
        ? "the data has no project"
        : "the data has " + all.getFirst().signed() + " to " + all.getLast().signed();
  }

  @Override
  public String toString() {
    return history.size()
        + " projects and "
        + organisations.size()
        + " organisations known, "
        + trials.size()
        + " projects asked for";
  }

  private static Trial trial(Cordis cordis, Project project, Map<String, Integer> numbers) {
    String poster = cordis.coordinator(project).map(Membership::organisationId).orElse("");
    int[] truth =
        cordis.members(project).stream()
            .map(Membership::organisationId)
            .filter(id -> !id.equals(poster) && numbers.containsKey(id))
            .mapToInt(numbers::get)
            .sorted()
            .toArray();
    return new Trial(project, numbers.getOrDefault(poster, -1), poster, truth);
  }

  /** Numbers of a project's members, without those whom history does not know. */
  int[] members(Project project) {
    return cordis.members(project).stream()
        .map(Membership::organisationId)
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .toArray();
  }
}
