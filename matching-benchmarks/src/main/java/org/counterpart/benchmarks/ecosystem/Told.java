package org.counterpart.benchmarks.ecosystem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;

/**
 * The same partners and opportunities with names, texts and past work: what a whole score needs
 * beside its structural part.
 */
public final class Told {

  private static final int DESCRIPTION = 20;
  private static final int MOST_REFERENCES = 4;
  private static final int TITLE = 6;
  private static final int WORK = 25;
  private static final int OPPORTUNITY = 60;
  private static final int MOST_COMPANIONS = 3;

  private final Ecosystem ecosystem;
  private final Prose prose = new Prose();

  public Told(Ecosystem ecosystem) {
    this.ecosystem = ecosystem;
  }

  /** A partner with a description of 20 words and up to four pieces of past work. */
  public Partner partner(int number) {
    Partner it = ecosystem.partner(number);
    SplittableRandom random = new SplittableRandom(it.id().getMostSignificantBits());
    return new Partner(
        it.id(),
        it.externalId(),
        it.version(),
        prose.text(2, random),
        it.shortName(),
        it.seat(),
        prose.text(DESCRIPTION, random),
        it.countriesServed(),
        it.languages(),
        it.industries(),
        it.technologies(),
        it.ecosystems(),
        it.engagementKinds(),
        it.levels(),
        references(it, random),
        it.updatedAt());
  }

  private List<Reference> references(Partner of, SplittableRandom random) {
    List<Reference> references = new ArrayList<>();
    for (int left = random.nextInt(MOST_REFERENCES + 1); left > 0; left--) {
      LevelSegment level = of.levels().get(random.nextInt(of.levels().size()));
      references.add(
          new Reference(
              prose.text(TITLE, random),
              prose.text(WORK, random),
              Set.of(level.competency()),
              companions(random)));
    }
    return references;
  }

  private Set<String> companions(SplittableRandom random) {
    Set<String> companions = new HashSet<>();
    for (int left = random.nextInt(MOST_COMPANIONS + 1); left > 0; left--) {
      int number = random.nextInt(ecosystem.scale().partners());
      companions.add(ecosystem.partnerId(number).toString());
    }
    return companions;
  }

  /** An opportunity of 66 words, posted by a partner. */
  public Opportunity opportunity(int number) {
    Opportunity it = ecosystem.opportunity(number);
    SplittableRandom random = new SplittableRandom(it.id().getMostSignificantBits());
    return new Opportunity(
        it.id(),
        it.version(),
        ecosystem.partnerId(random.nextInt(ecosystem.scale().partners())),
        prose.text(TITLE, random),
        prose.text(OPPORTUNITY, random),
        it.industry(),
        it.countries(),
        it.languages(),
        it.ecosystems(),
        it.engagementKind(),
        it.start(),
        it.end(),
        it.missing(),
        it.asOf());
  }
}
