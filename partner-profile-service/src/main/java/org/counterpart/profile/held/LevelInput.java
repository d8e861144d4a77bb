package org.counterpart.profile.held;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.counterpart.profile.certification.CertificationDetails;
import org.counterpart.profile.level.Evidence;
import org.counterpart.profile.level.ExclusiveLevels;
import org.counterpart.profile.level.LevelRules;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.level.LevelTimeline;
import org.counterpart.profile.level.Work;
import org.counterpart.profile.reference.ReferenceDetails;
import org.counterpart.profile.taxonomy.Taxonomy;

/**
 * What the levels of one partner are computed from.
 *
 * @param preference competencies in which gold is preferred, the most preferred first
 */
public record LevelInput(
    Collection<CertificationDetails> certifications,
    Collection<ReferenceDetails> references,
    List<String> preference) {

  /** The first day of a reference that does not say when the work was. */
  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  /** The levels over all time, by code and day. */
  public List<LevelSegment> levels(Taxonomy taxonomy) {
    return LevelTimeline.of(evidence(taxonomy), new ExclusiveLevels(rules(taxonomy)));
  }

  /** What the levels take. */
  public LevelRules rules(Taxonomy taxonomy) {
    return new LevelRules(taxonomy::rule, preference);
  }

  /** What speaks for the levels, over all time. */
  public Evidence evidence(Taxonomy taxonomy) {
    return new Evidence(
        certifications.stream()
            .flatMap(
                c ->
                    taxonomy
                        .backings(c.person(), c.certification(), c.validFrom(), c.validUntil())
                        .stream())
            .toList(),
        references.stream().flatMap(reference -> work(reference, taxonomy)).toList());
  }

  /** A reference counts from the last day of the work, or from its first where that is not told. */
  private static Stream<Work> work(ReferenceDetails reference, Taxonomy taxonomy) {
    var from =
        Stream.of(reference.endDate(), reference.startDate())
            .filter(day -> day != null)
            .findFirst()
            .orElse(ALWAYS);
    return reference.competencies().stream()
        .filter(competency -> taxonomy.rule(competency).references().gold() > 0)
        .map(
            competency -> {
              var months = taxonomy.rule(competency).references().months();
              return new Work(competency, from, months == null ? null : from.plusMonths(months));
            });
  }
}
