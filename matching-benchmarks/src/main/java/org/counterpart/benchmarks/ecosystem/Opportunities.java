package org.counterpart.benchmarks.ecosystem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;

/** Makes opportunities. */
final class Opportunities {

  private static final UUID POSTER = new UUID(0, -1);
  private static final int DAYS = 180;

  private final Zipf popularity;

  Opportunities(Zipf popularity) {
    this.popularity = popularity;
  }

  /**
   * @param wanted how many requirements, all of them must-haves; 0 for three to eight
   */
  Opportunity make(UUID id, int wanted, SplittableRandom random) {
    var start = Ecosystem.TODAY.plusDays(1 + random.nextInt(90));
    return new Opportunity(
        id,
        1,
        POSTER,
        "",
        "",
        random.nextBoolean() ? Codes.industry(random) : null,
        random.nextBoolean() ? Set.of(Codes.country(random)) : Set.of(),
        Set.of(),
        Set.of(),
        null,
        start,
        start.plusDays(DAYS),
        requirements(wanted == 0 ? 3 + random.nextInt(6) : wanted, wanted != 0, random),
        Ecosystem.NOW);
  }

  private static Requirement mustHave(Requirement it) {
    return new Requirement(
        it.id(), it.competency(), it.asked(), Priority.MUST_HAVE, it.weight(), it.seats());
  }

  /**
   * @param all whether all of them are must-haves
   */
  private List<Requirement> requirements(int wanted, boolean all, SplittableRandom random) {
    Set<String> seen = new HashSet<>();
    List<Requirement> requirements = new ArrayList<>();
    while (requirements.size() < wanted) {
      String competency = Codes.competency(popularity.draw(random));
      if (seen.add(competency)) {
        Requirement requirement = requirement("r" + seen.size(), competency, random);
        requirements.add(all ? mustHave(requirement) : requirement);
      }
    }
    return requirements;
  }

  private static Requirement requirement(String id, String competency, SplittableRandom random) {
    return new Requirement(
        id,
        competency,
        random.nextInt(4) == 0 ? Asked.GOLD : Asked.SILVER,
        random.nextInt(3) == 0 ? Priority.NICE_TO_HAVE : Priority.MUST_HAVE,
        1 + random.nextInt(100),
        1);
  }
}
