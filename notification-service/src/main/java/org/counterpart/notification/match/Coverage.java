package org.counterpart.notification.match;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterpart.notification.opportunity.Opportunity;
import org.counterpart.notification.opportunity.Requirement;

/**
 * What the matched partner covers of what is missing, and what is left to others.
 *
 * @param yours heaviest first
 * @param others heaviest first
 */
public record Coverage(List<Requirement> yours, List<Requirement> others) {

  public Coverage {
    yours = List.copyOf(yours);
    others = List.copyOf(others);
  }

  /** Divides what is missing by what the match has evidence for. */
  public static Coverage of(Opportunity opportunity, Match match) {
    Set<String> covered =
        match.evidence().stream()
            .map(Evidence::requirement)
            .filter(Objects::nonNull)
            .collect(toUnmodifiableSet());
    List<Requirement> ordered =
        opportunity.missing().stream()
            .sorted((a, b) -> Integer.compare(b.weight(), a.weight()))
            .toList();
    return new Coverage(
        ordered.stream().filter(r -> covered.contains(r.id())).toList(),
        ordered.stream().filter(r -> !covered.contains(r.id())).toList());
  }

  /**
   * The competencies that the partner brings, by weight: those that are asked for, those that the
   * evidence names, which can be narrower, and those that they are really held in.
   */
  public Map<String, Integer> competencies(Match match) {
    Map<String, Integer> weights = new HashMap<>();
    for (Requirement requirement : yours) {
      weights.merge(requirement.competency(), Math.max(1, requirement.weight()), Math::max);
      match.evidence().stream()
          .filter(e -> requirement.id().equals(e.requirement()))
          .flatMap(e -> Stream.of(Optional.ofNullable(e.code()), Optional.ofNullable(e.via())))
          .flatMap(Optional::stream)
          .forEach(code -> weights.merge(code, Math.max(1, requirement.weight()), Math::max));
    }
    return Map.copyOf(weights);
  }

  /** Which part of the missing work the partner covers, by weight; 0 to 1. */
  public double share() {
    int mine = yours.stream().mapToInt(Requirement::weight).sum();
    int rest = others.stream().mapToInt(Requirement::weight).sum();
    return mine + rest == 0 ? 0 : (double) mine / (mine + rest);
  }
}
