package org.counterpart.profile.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterpart.profile.level.Backing;
import org.counterpart.profile.level.RuleHistory;
import org.junit.jupiter.api.Test;

class TaxonomyLookupTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final Taxonomy taxonomy =
      new Taxonomy(
          Map.of("mpn:security", RuleHistory.DEFAULT, "sp:security", RuleHistory.DEFAULT),
          Map.of("AZ-500", Set.of("mpn:security", "sp:security")));

  @Test
  void shouldCountACertificationTowardsAllItsCompetencies() {
    assertThat(taxonomy.backings("p1", "AZ-500", DAY, null))
        .containsExactlyInAnyOrder(
            new Backing("p1", "mpn:security", DAY, null),
            new Backing("p1", "sp:security", DAY, null));
  }

  @Test
  void shouldCountACompetencysCodeTowardsItself() {
    assertThat(taxonomy.competencies("mpn:security")).containsExactly("mpn:security");
    assertThat(taxonomy.knowsCertification("mpn:security")).isTrue();
  }

  @Test
  void shouldCountARetiredCodeTowardsItsLastSuccessor() {
    // given
    var successors = Successors.last(Map.of("a", "b", "b", "c", "x", "y", "y", "x"));
    var renamed =
        new Taxonomy(
            Map.of("a", RuleHistory.DEFAULT, "c", RuleHistory.DEFAULT),
            Map.of("OLD-1", Set.of("a", "c")),
            Map.of(),
            successors);

    // then
    assertThat(successors).isEqualTo(Map.of("a", "c", "b", "c", "y", "x"));
    assertThat(renamed.competencies("a")).containsExactly("c");
    assertThat(renamed.competencies("OLD-1")).containsExactly("c");
    assertThat(renamed.current(List.of("q", "a", "c"))).containsExactly("q", "c");
  }

  @Test
  void shouldNotKnowWhatNoSchemeHas() {
    assertThat(taxonomy.knowsCertification("XX-1")).isFalse();
    assertThat(taxonomy.competencies("XX-1")).isEmpty();
    assertThat(taxonomy.history("mpn:other")).isEqualTo(RuleHistory.DEFAULT);
  }

  @Test
  void shouldExpandRegionsToCountries() {
    // given
    var regions =
        new Regions(List.of(new Regions.Region("efta", "EFTA", List.of("CH", "IS", "LI", "NO"))));

    // then
    assertThat(regions.expand("DE", List.of("AT", "CH"), List.of("efta")))
        .containsExactly("AT", "CH", "DE", "IS", "LI", "NO");
    assertThat(regions.expand("DE", List.of(), List.of("world")))
        .hasSizeGreaterThan(240)
        .contains("DE", "US");
    assertThat(regions.contains("world")).isTrue();
    assertThat(regions.contains("mars")).isFalse();
  }
}
