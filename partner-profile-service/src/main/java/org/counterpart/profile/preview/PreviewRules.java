package org.counterpart.profile.preview;

import org.counterpart.profile.validation.Field;
import org.counterpart.rest.problem.Violations;

/** What can be supposed. */
final class PreviewRules {
  private static final int MAX_CERTIFICATIONS = 20_000;
  private static final int MAX_CODES = 1_000;
  private static final int MAX_CODE = 100;
  private static final int MAX_NUMBER = 1_000;

  private PreviewRules() {}

  /** Refuses with 422 what breaks a rule. */
  static void check(PreviewRequest request) {
    var violations = new Violations();
    var root = Field.root(violations);
    root.at("at").day(request.at());
    root.at("certifications")
        .each(request.certifications(), MAX_CERTIFICATIONS, PreviewRules::certification);
    var preference = root.at("preference");
    preference.each(request.preference(), MAX_CODES, (f, code) -> f.token(code, MAX_CODE));
    preference.distinct(request.preference());
    request
        .thresholds()
        .forEach((code, needed) -> thresholds(root.at("thresholds").atKey(code), code, needed));
    request
        .references()
        .forEach((code, count) -> references(root.at("references").atKey(code), code, count));
    violations.throwIfAny();
  }

  private static void certification(Field field, PreviewRequest.Certification held) {
    if (field.at("person").required(held.person())) {
      field.at("person").line(held.person(), MAX_CODE);
    }
    if (field.at("competency").required(held.competency())) {
      field.at("competency").token(held.competency(), MAX_CODE);
    }
    field.at("validFrom").required(held.validFrom());
    field.at("validFrom").day(held.validFrom());
    field.at("validUntil").day(held.validUntil());
    field.span(held.validFrom(), "validUntil", held.validUntil());
  }

  private static void thresholds(Field field, String code, PreviewRequest.Needed needed) {
    field.token(code, MAX_CODE);
    if (!field.required(needed)) {
      return;
    }
    var silver = field.at("silver").required(needed.silver());
    var gold = field.at("gold").required(needed.gold());
    if (silver
        && gold
        && (needed.silver() < 1 || needed.gold() < needed.silver() || needed.gold() > MAX_NUMBER)) {
      field.violated("thresholds", "1 <= silver <= gold <= " + MAX_NUMBER + ".");
    }
  }

  private static void references(Field field, String code, Integer count) {
    field.token(code, MAX_CODE);
    if (field.required(count) && (count < 0 || count > MAX_NUMBER)) {
      field.violated("range", "From 0 to " + MAX_NUMBER + ".");
    }
  }
}
