package org.counterpart.profile.taxonomy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.problem.Violations;

/** What a scheme must be before it is imported. */
final class SchemeRules {
  static final int MAX_COMPETENCIES = 5_000;
  static final int MAX_CERTIFICATIONS = 5_000;
  private static final int MAX_CODE = 100;
  private static final int MAX_PATH = 1_000;
  private static final int MAX_LINE = 300;

  private SchemeRules() {}

  /**
   * Refuses with 422 what breaks a rule.
   *
   * @param expected the scheme that the address names
   * @param isCompetency whether another scheme has a competency
   */
  static void check(String expected, TaxonomyScheme scheme, Predicate<String> isCompetency) {
    var violations = new Violations();
    var root = Field.root(violations);
    var name = root.at("scheme");
    if (name.required(scheme.scheme()) && !scheme.scheme().equals(expected)) {
      name.violated("scheme", "The address names another scheme: " + expected + ".");
    } else if (!expected.matches("[a-z][a-z0-9-]{0,39}")) {
      name.violated("scheme", "Lower-case letters, digits and hyphens, 40 at most.");
    }
    line(root.at("name"), scheme.name());
    line(root.at("source"), scheme.source());
    root.at("asOf").required(scheme.asOf());
    root.at("asOf").day(scheme.asOf());
    root.at("competencies")
        .each(scheme.competencies(), MAX_COMPETENCIES, (f, entry) -> entry(f, expected, entry));
    root.at("competencies")
        .distinct(codes(scheme.competencies(), TaxonomyScheme.Entry::code), "code");
    var known =
        scheme.competencies().stream()
            .filter(entry -> entry != null)
            .map(TaxonomyScheme.Entry::code)
            .collect(Collectors.toSet());
    root.at("certifications")
        .each(scheme.certifications(), MAX_CERTIFICATIONS, (f, kind) -> kind(f, known, kind));
    root.at("certifications")
        .distinct(codes(scheme.certifications(), TaxonomyScheme.CertificationKind::code), "code");
    root.at("retired")
        .each(
            scheme.retired(),
            MAX_COMPETENCIES,
            (f, gone) -> retired(f, expected, known, gone, isCompetency));
    root.at("retired").distinct(codes(scheme.retired(), TaxonomyScheme.Retirement::code), "code");
    violations.throwIfAny();
  }

  private static void retired(
      Field field,
      String scheme,
      Set<String> inScheme,
      TaxonomyScheme.Retirement gone,
      Predicate<String> isCompetency) {
    var code = field.at("code");
    if (code.required(gone.code())) {
      code(code, scheme, gone.code());
      if (inScheme.contains(gone.code())) {
        code.violated("not-retired", "The scheme still has it.");
      }
    }
    var successor = field.at("successor");
    if (successor.required(gone.successor())
        && (gone.successor().equals(gone.code())
            || !(inScheme.contains(gone.successor()) || isCompetency.test(gone.successor())))) {
      successor.violated("unknown-competency", "No taxonomy has this competency.");
    }
  }

  private static <T> List<String> codes(List<T> values, Function<T, String> code) {
    return values.stream().map(v -> v == null ? null : code.apply(v)).toList();
  }

  private static void entry(Field field, String scheme, TaxonomyScheme.Entry entry) {
    var code = field.at("code");
    if (code.required(entry.code())) {
      code(code, scheme, entry.code());
    }
    line(field.at("name"), entry.name());
    field.at("path").line(entry.path(), MAX_PATH);
    if (entry.thresholds() != null) {
      var needed = entry.thresholds();
      ThresholdRules.persons(field.at("thresholds"), needed.silver(), needed.gold());
    }
    if (entry.references() != null) {
      ThresholdRules.references(field.at("references"), entry.references());
    }
  }

  private static void code(Field field, String scheme, String code) {
    field.token(code, MAX_CODE);
    if (!code.startsWith(scheme + ":") || code.length() == scheme.length() + 1) {
      field.violated("scheme", "The code begins with " + scheme + ": and goes on after it.");
    }
  }

  private static void kind(Field field, Set<String> known, TaxonomyScheme.CertificationKind kind) {
    if (field.at("code").required(kind.code())) {
      field.at("code").token(kind.code(), MAX_CODE);
    }
    field.at("name").line(kind.name(), MAX_LINE);
    field
        .at("countsTowards")
        .each(
            kind.countsTowards(),
            MAX_COMPETENCIES,
            (f, code) -> {
              if (!known.contains(code)) {
                f.violated("unknown-competency", "The scheme has no competency " + code + ".");
              }
            });
  }

  private static void line(Field field, String value) {
    if (field.required(value)) {
      field.line(value, MAX_LINE);
    }
  }
}
