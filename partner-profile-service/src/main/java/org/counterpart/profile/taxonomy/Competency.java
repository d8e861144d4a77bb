package org.counterpart.profile.taxonomy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.counterpart.profile.level.DatedRule;
import org.counterpart.profile.level.LevelRule;
import org.counterpart.profile.level.ReferencesNeeded;
import org.counterpart.profile.level.RuleHistory;
import org.counterpart.profile.level.Thresholds;
import org.hibernate.annotations.BatchSize;

/** A competency as it is stored. Its version grows with every change of what is published of it. */
@Entity
class Competency {
  @Id String code;
  String scheme;
  long version;
  String name;
  String path;
  int silver;
  int gold;

  @Column(name = "silver_references")
  int silverReferences;

  @Column(name = "gold_references")
  int goldReferences;

  @Column(name = "reference_months")
  Integer referenceMonths;

  String source;

  @Column(name = "as_of")
  LocalDate asOf;

  boolean retired;

  /** What stands for it since it is retired; null for nothing. */
  String successor;

  /** What operators say, by day; read for many competencies at once. */
  @ElementCollection
  @CollectionTable(name = "competency_threshold", joinColumns = @JoinColumn(name = "competency"))
  @OrderBy("holdsFrom")
  @BatchSize(size = 500)
  private List<ThresholdRow> dated = new ArrayList<>();

  /** For Hibernate. */
  protected Competency() {}

  Competency(String code, String scheme) {
    this.code = code;
    this.scheme = scheme;
  }

  /** One that was retired before its scheme came here: nothing is known of it but its code. */
  static Competency neverSeen(TaxonomyScheme scheme, String code) {
    var competency = new Competency(code, scheme.scheme());
    competency.update(scheme, new TaxonomyScheme.Entry(code, code, null, null, null));
    return competency;
  }

  /** Takes over an entry; tells whether that changed anything. */
  boolean update(TaxonomyScheme scheme, TaxonomyScheme.Entry entry) {
    var before = version == 0 ? null : event();
    name = entry.name();
    path = entry.path();
    silver = entry.needed().silver();
    gold = entry.needed().gold();
    silverReferences = entry.work().silver();
    goldReferences = entry.work().gold();
    referenceMonths = entry.work().months();
    source = scheme.source();
    asOf = scheme.asOf();
    retired = false;
    successor = null;
    return countIfChanged(before);
  }

  /**
   * Marks it as no longer in its scheme; tells whether that changed anything.
   *
   * @param by what stands for it from now on; null for nothing
   */
  boolean retire(String by) {
    var before = event();
    retired = true;
    successor = by;
    return countIfChanged(before);
  }

  /** Takes over what an operator says; tells whether that changed anything. */
  boolean say(List<DatedThresholds> wanted) {
    var before = event();
    var inOrder = wanted.stream().sorted(Comparator.comparing(DatedThresholds::from)).toList();
    if (!inOrder.equals(before.datedThresholds())) {
      dated.clear();
      inOrder.forEach(thresholds -> dated.add(new ThresholdRow(thresholds)));
    }
    return countIfChanged(before);
  }

  private boolean countIfChanged(CompetencyEvent before) {
    if (Objects.equals(before, event())) {
      return false;
    }
    version++;
    return true;
  }

  /** What the scheme says. */
  private LevelRule rule() {
    return new LevelRule(
        new Thresholds(silver, gold),
        new ReferencesNeeded(silverReferences, goldReferences, referenceMonths));
  }

  /** What its levels take over time. */
  RuleHistory history() {
    return new RuleHistory(
        new DatedRule(rule(), asOf, source),
        datedThresholds().stream().map(DatedThresholds::rule).toList());
  }

  List<DatedThresholds> datedThresholds() {
    return dated.stream().map(ThresholdRow::thresholds).toList();
  }

  CompetencyEvent event() {
    return new CompetencyEvent(
        code,
        scheme,
        version,
        name,
        path,
        rule().persons(),
        goldReferences == 0 ? null : rule().references(),
        datedThresholds(),
        source,
        asOf,
        retired,
        successor);
  }

  TaxonomyScheme.Entry entry() {
    return new TaxonomyScheme.Entry(
        code,
        name,
        path,
        new TaxonomyScheme.Needed(silver, gold),
        goldReferences == 0
            ? null
            : new TaxonomyScheme.References(silverReferences, goldReferences, referenceMonths));
  }
}
