package org.counterpart.profile.crosswalk;

import java.util.List;
import java.util.function.Predicate;
import org.counterpart.profile.nearness.Crosswalk;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.problem.Violations;

/** What a crosswalk must be before it is imported. */
final class CrosswalkRules {
  private static final int MAX_MAPPINGS = 20_000;
  private static final int MAX_LINE = 300;

  private CrosswalkRules() {}

  /**
   * Refuses with 422 what breaks a rule.
   *
   * @param expected the crosswalk that the address names
   */
  static void check(String expected, Crosswalk crosswalk, Predicate<String> isCompetency) {
    var violations = new Violations();
    var root = Field.root(violations);
    var id = root.at("id");
    if (id.required(crosswalk.id()) && !crosswalk.id().equals(expected)) {
      id.violated("id", "The address names another crosswalk: " + expected + ".");
    } else if (!expected.matches("[a-z][a-z0-9-]{0,39}")) {
      id.violated("id", "Lower-case letters, digits and hyphens, 40 at most.");
    }
    for (var line : List.of("name", "source")) {
      var value = line.equals("name") ? crosswalk.name() : crosswalk.source();
      if (root.at(line).required(value)) {
        root.at(line).line(value, MAX_LINE);
      }
    }
    root.at("asOf").required(crosswalk.asOf());
    root.at("asOf").day(crosswalk.asOf());
    var mappings = root.at("mappings");
    mappings.each(crosswalk.mappings(), MAX_MAPPINGS, (f, m) -> mapping(f, m, isCompetency));
    mappings.distinct(
        crosswalk.mappings().stream()
            .map(m -> m == null ? null : List.of("" + m.from(), "" + m.to()))
            .toList());
    violations.throwIfAny();
  }

  private static void mapping(
      Field field, Crosswalk.Mapping mapping, Predicate<String> isCompetency) {
    competency(field.at("from"), mapping.from(), isCompetency);
    competency(field.at("to"), mapping.to(), isCompetency);
    field.at("relation").required(mapping.relation());
    if (mapping.from() != null && mapping.from().equals(mapping.to())) {
      field.at("to").violated("same", "A competency needs no mapping to itself.");
    }
  }

  private static void competency(Field field, String code, Predicate<String> isCompetency) {
    if (field.required(code) && !isCompetency.test(code)) {
      field.violated("unknown-competency", "No taxonomy has this competency.");
    }
  }
}
