package org.counterpart.profile.taxonomy;

import org.counterpart.profile.validation.Field;
import org.counterpart.rest.problem.Violations;

/** What dated thresholds must be. */
final class ThresholdRules {
  private static final int MAX_DATES = 100;
  private static final int MAX_SOURCE = 300;
  private static final int MAX_PERSONS = 1_000;
  private static final int MAX_REFERENCES = 500;
  private static final int MAX_MONTHS = 1_200;

  private ThresholdRules() {}

  /** Refuses with 422 what breaks a rule. */
  static void check(CompetencyThresholds.Wanted wanted) {
    var violations = new Violations();
    var all = Field.root(violations).at("datedThresholds");
    all.each(wanted.datedThresholds(), MAX_DATES, ThresholdRules::dated);
    all.distinct(
        wanted.datedThresholds().stream().map(t -> t == null ? null : t.from()).toList(), "from");
    violations.throwIfAny();
  }

  private static void dated(Field field, DatedThresholds wanted) {
    if (field.at("from").required(wanted.from())) {
      field.at("from").day(wanted.from());
    }
    var silver = field.at("silver").required(wanted.silver());
    var gold = field.at("gold").required(wanted.gold());
    if (silver && gold) {
      persons(field, wanted.silver(), wanted.gold());
    }
    if (wanted.references() != null) {
      references(field.at("references"), wanted.references());
    }
    if (field.at("source").required(wanted.source())) {
      field.at("source").line(wanted.source(), MAX_SOURCE);
    }
  }

  static void persons(Field field, int silver, int gold) {
    if (silver < 1 || gold < silver || gold > MAX_PERSONS) {
      field.violated("thresholds", "1 <= silver <= gold <= " + MAX_PERSONS + ".");
    }
  }

  static void references(Field field, TaxonomyScheme.References needed) {
    if (needed.silver() < 0 || needed.gold() < needed.silver() || needed.gold() > MAX_REFERENCES) {
      field.violated("references", "0 <= silver <= gold <= " + MAX_REFERENCES + ".");
    }
    if (needed.months() != null && (needed.months() < 1 || needed.months() > MAX_MONTHS)) {
      field.at("months").violated("months", "From 1 to " + MAX_MONTHS + ", or nothing.");
    }
  }
}
