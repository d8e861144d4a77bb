package org.counterpart.profile.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Dated thresholds of a competency as they are stored. */
@Embeddable
class ThresholdRow {
  @Column(name = "holds_from")
  LocalDate holdsFrom;

  int silver;
  int gold;

  @Column(name = "silver_references")
  int silverReferences;

  @Column(name = "gold_references")
  int goldReferences;

  @Column(name = "reference_months")
  Integer referenceMonths;

  String source;

  /** For Hibernate. */
  protected ThresholdRow() {}

  ThresholdRow(DatedThresholds from) {
    var rule = from.rule().rule();
    holdsFrom = from.from();
    silver = rule.persons().silver();
    gold = rule.persons().gold();
    silverReferences = rule.references().silver();
    goldReferences = rule.references().gold();
    referenceMonths = rule.references().months();
    source = from.source();
  }

  DatedThresholds thresholds() {
    return new DatedThresholds(
        holdsFrom,
        silver,
        gold,
        goldReferences == 0
            ? null
            : new TaxonomyScheme.References(silverReferences, goldReferences, referenceMonths),
        source);
  }
}
