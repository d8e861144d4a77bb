package org.counterpart.profile.issuer;

import java.util.List;
import java.util.function.Function;
import org.counterpart.profile.badge.BadgeRefusedException;
import org.counterpart.profile.badge.Issuer;
import org.counterpart.profile.badge.TrustedKeys;
import org.counterpart.profile.issuer.TrustedIssuer.Achievement;
import org.counterpart.profile.issuer.TrustedIssuer.PublishedStatusList;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.problem.Violations;

/** What an issuer must be before it is trusted. */
final class TrustedIssuerRules {
  static final String ID = "[a-z][a-z0-9-]{0,39}";

  private static final int MAX_IRI = 2_000;
  private static final int MAX_LINE = 300;
  private static final int MAX_ACHIEVEMENTS = 5_000;
  private static final int MAX_LISTS = 100;
  private static final int MAX_CERTIFICATIONS = 50;

  private final Taxonomy taxonomy;

  TrustedIssuerRules(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  Violations check(TrustedIssuer issuer) {
    var violations = new Violations();
    var root = Field.root(violations);
    root.at("issuer").token(orEmpty(issuer.issuer()), MAX_IRI);
    line(root.at("name"), issuer.name());
    line(root.at("source"), issuer.source());
    root.at("asOf").required(issuer.asOf());
    root.at("asOf").day(issuer.asOf());
    root.at("achievements").each(issuer.achievements(), MAX_ACHIEVEMENTS, this::achievement);
    root.at("achievements").distinct(ids(issuer.achievements(), Achievement::id), "id");
    var keys = keys(root.at("jwks"), issuer);
    root.at("statusLists")
        .each(issuer.statusLists(), MAX_LISTS, (field, list) -> list(field, list, issuer, keys));
    root.at("statusLists").distinct(ids(issuer.statusLists(), PublishedStatusList::id), "id");
    return violations;
  }

  private static void line(Field field, String value) {
    if (field.required(value)) {
      field.line(value, MAX_LINE);
    }
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }

  private static <T> List<String> ids(List<T> values, Function<T, String> id) {
    return values.stream().map(v -> v == null ? null : id.apply(v)).toList();
  }

  private void achievement(Field field, Achievement achievement) {
    field.at("id").token(orEmpty(achievement.id()), MAX_IRI);
    field
        .at("certifications")
        .each(
            achievement.certifications(),
            MAX_CERTIFICATIONS,
            (at, code) -> {
              if (!taxonomy.knowsCertification(code)) {
                at.violated(
                    "unknown-certification", "No taxonomy has this certification or competency.");
              }
            });
  }

  /** Null where there are none to be trusted. */
  private static TrustedKeys keys(Field field, TrustedIssuer issuer) {
    if (!field.required(issuer.keySet())) {
      return null;
    }
    try {
      return TrustedKeys.of(issuer.keySet());
    } catch (IllegalArgumentException e) {
      field.violated("untrusted-key", e.getMessage());
      return null;
    }
  }

  private static void list(
      Field field, PublishedStatusList list, TrustedIssuer issuer, TrustedKeys keys) {
    field.at("id").token(orEmpty(list.id()), MAX_IRI);
    var content = field.at("content");
    if (content.required(list.content()) && keys != null && issuer.issuer() != null) {
      try {
        Issuer.statusList(list.content(), issuer.issuer(), keys);
      } catch (BadgeRefusedException e) {
        content.violated(e.problem().code(), e.getMessage());
      }
    }
  }
}
