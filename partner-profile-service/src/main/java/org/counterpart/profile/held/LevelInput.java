package org.counterpart.profile.held;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.certification.CertificationDetails;
import org.counterpart.profile.level.Evidence;
import org.counterpart.profile.level.ExclusiveLevels;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.level.LevelTimeline;
import org.counterpart.profile.level.NearLevels;
import org.counterpart.profile.level.RulesOverTime;
import org.counterpart.profile.level.VerifiedLevels;
import org.counterpart.profile.level.Work;
import org.counterpart.profile.reference.ReferenceDetails;
import org.counterpart.profile.taxonomy.Taxonomy;

/**
 * What the levels of one partner are computed from.
 *
 * @param verified those of the certifications that somebody else vouches for
 * @param preference competencies in which gold is preferred, the most preferred first
 */
public record LevelInput(
    Collection<CertificationDetails> certifications,
    Collection<CertificationDetails> verified,
    Collection<ReferenceDetails> references,
    List<String> preference) {

  /** The first day of a reference that does not say when the work was. */
  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  /** What the levels of a partner are computed from, as it is or will be stored. */
  public static LevelInput of(
      Collection<Certification> certifications,
      Collection<ReferenceDetails> references,
      List<String> preference) {
    return new LevelInput(
        certifications.stream().map(Certification::details).toList(),
        certifications.stream()
            .filter(c -> c.verifiedAt() != null)
            .map(Certification::details)
            .toList(),
        references,
        preference);
  }

  /** The levels over all time, by code and day. */
  public List<LevelSegment> levels(Taxonomy taxonomy) {
    var own =
        VerifiedLevels.of(
            levels(certifications, taxonomy),
            verified.isEmpty() ? List.of() : levels(verified, taxonomy));
    return NearLevels.of(own, taxonomy.near());
  }

  private List<LevelSegment> levels(Collection<CertificationDetails> held, Taxonomy taxonomy) {
    return LevelTimeline.of(evidence(held, taxonomy), new ExclusiveLevels(rules(taxonomy)));
  }

  /** What the levels take. */
  public RulesOverTime rules(Taxonomy taxonomy) {
    return new RulesOverTime(taxonomy::history, preference(taxonomy));
  }

  /** What is preferred, as it is called now. */
  public List<String> preference(Taxonomy taxonomy) {
    return taxonomy.current(preference);
  }

  /** What speaks for the levels, over all time. */
  public Evidence evidence(Taxonomy taxonomy) {
    return evidence(certifications, taxonomy);
  }

  private Evidence evidence(Collection<CertificationDetails> held, Taxonomy taxonomy) {
    return new Evidence(
        held.stream()
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
    return taxonomy.current(reference.competencies()).stream()
        .flatMap(competency -> taxonomy.history(competency).counting(competency, from).stream());
  }
}
