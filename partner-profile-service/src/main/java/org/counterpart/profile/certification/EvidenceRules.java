package org.counterpart.profile.certification;

import java.util.stream.Stream;
import org.counterpart.profile.badge.BadgeVerification;
import org.counterpart.profile.validation.Field;

/** What evidence must be before anybody looks whether it proves something. */
public final class EvidenceRules {
  /** Characters of all badges of a partner: a partner has to fit in a line of an import. */
  public static final int MAX_TOTAL = 500_000;

  private static final int MAX_IDENTITY = 300;

  private EvidenceRules() {}

  /** Reports what breaks a rule in one piece of evidence, below {@code field}. */
  public static void check(Field field, EvidenceDetails evidence) {
    if (field.at("identity").required(evidence.identity())) {
      field.at("identity").line(evidence.identity(), MAX_IDENTITY);
    }
    var credential = field.at("credential");
    if (credential.required(evidence.credential())) {
      BadgeVerification.refusalOfForm(evidence.credential().strip())
          .ifPresent(
              refused -> credential.violated(refused.problem().code(), refused.getMessage()));
    }
  }

  /** Reports, at {@code field}, where a partner has more evidence than is stored. */
  public static void checkTotal(Field field, Stream<CertificationDetails> certifications) {
    var total =
        certifications
            .filter(c -> c != null && c.evidence() != null && c.evidence().credential() != null)
            .mapToLong(c -> c.evidence().credential().length())
            .sum();
    if (total > MAX_TOTAL) {
      field.violated(
          "too-much-evidence",
          "At most %,d characters of badges per partner, not %,d.".formatted(MAX_TOTAL, total));
    }
  }
}
