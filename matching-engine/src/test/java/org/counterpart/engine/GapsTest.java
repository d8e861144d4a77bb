package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.engine.Some.engine;
import static org.counterpart.engine.Some.level;
import static org.counterpart.engine.Some.mustHave;
import static org.counterpart.engine.Some.niceToHave;
import static org.counterpart.engine.Some.opportunity;
import static org.counterpart.engine.Some.partner;
import static org.counterpart.engine.Some.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.junit.jupiter.api.Test;

/** What nobody covers, and what would close it. */
class GapsTest {

  private static final Requirement SECURITY = mustHave("security", Asked.SILVER);

  @Test
  void shouldReportNothingWhereATeamCoversEverything() {
    GapReport report =
        report(
            opportunity(SECURITY, mustHave("data", Asked.GOLD)),
            partner(1, List.of(level("security", Level.SILVER, "2026-01-01", null))),
            partner(2, List.of(level("data", Level.GOLD, "2026-01-01", null))));

    assertThat(report).isEqualTo(new GapReport(List.of(), true));
  }

  @Test
  void shouldReportEverythingWhereThereIsNobody() {
    GapReport report = report(opportunity(SECURITY, niceToHave("data", Asked.ANY)));

    assertThat(report.gaps()).extracting(gap -> gap.requirement().id()).hasSize(2);
    assertThat(report.gaps()).allMatch(gap -> gap.remedies().isEmpty() && gap.available() == 0);
  }

  @Test
  void shouldNameTheCheapestRemedyFirst() {
    Partner nothing = partner(1, List.of());
    Partner experienced = partner(2, List.of(), reference("x", Set.of("security"), Set.of()));
    Partner later = partner(3, List.of(level("security", Level.SILVER, "2027-02-01", null)));
    Partner lapsed = partner(4, List.of(level("security", Level.GOLD, "2025-01-01", "2026-12-01")));

    Gap gap = report(opportunity(SECURITY), nothing, experienced, later, lapsed).gaps().getFirst();

    assertThat(gap.remedies())
        .extracting(Remedy::text)
        .containsExactly(
            "Gold in security, lapsed on 2026-12-01, renewed by 2027-01-01 would close it",
            "A start on 2027-02-01, when Silver in security begins, would close it",
            "Silver in security by 2027-01-01 would close it: 2 more certified people",
            "Silver in security by 2027-01-01 would close it: 2 more certified people",
            "Silver in security by 2027-01-01 would close it: 2 more certified people");
    assertThat(gap.remedies()).extracting(Remedy::partner).element(2).isEqualTo(World.id(1, 2));
    assertThat(gap.remedies())
        .first()
        .isEqualTo(
            new Remedy.Renew(
                World.id(1, 4),
                1,
                Level.GOLD,
                LocalDate.of(2026, 12, 1),
                gap.remedies().getFirst().text()));
  }

  @Test
  void shouldCountThePeopleThatALevelStillTakes() {
    Partner silver = partner(1, List.of(level("security", Level.SILVER, "2026-01-01", null)));

    Gap gap = report(opportunity(mustHave("security", Asked.GOLD)), silver).gaps().getFirst();

    assertThat(gap.remedies())
        .singleElement()
        .isInstanceOfSatisfying(
            Remedy.Certify.class,
            certify -> {
              assertThat(certify.held()).isEqualTo(Level.SILVER);
              assertThat(certify.needed()).isEqualTo(Level.GOLD);
              assertThat(certify.people()).isEqualTo(2);
            });
  }

  @Test
  void shouldSayHowManySeatsARemedyFills() {
    Requirement many = new Requirement("r", "security", Asked.SILVER, Priority.MUST_HAVE, 50, 8);
    Partner silver = partner(1, List.of(level("security", Level.SILVER, "2026-01-01", null)));
    Partner nothing = partner(2, List.of());

    Gap gap = report(opportunity(many), silver, nothing).gaps().getFirst();

    assertThat(gap.available()).isEqualTo(2);
    assertThat(gap.lacking()).isEqualTo(6);
    assertThat(gap.remedies()).extracting(Remedy::fills).containsExactly(2, 4);
  }

  @Test
  void shouldNameWhoseCountryKeepsThemOut() {
    Opportunity abroad = opportunity(Set.of("FR"), Set.of(), Set.of(), null, SECURITY);
    Partner german = partner(1, List.of(level("security", Level.SILVER, "2026-01-01", null)));

    Gap gap = report(abroad, german).gaps().getFirst();

    assertThat(gap.remedies())
        .singleElement()
        .isEqualTo(
            new Remedy.Admit(
                World.id(1, 1),
                1,
                Level.SILVER,
                List.of(new Obstacle.CountryNotServed(Set.of("FR"))),
                "Silver in security, if the scope admitted it, would close it"));
  }

  @Test
  void shouldReportWhatIsOpenBecauseItsPeopleAreNeededElsewhere() {
    Requirement first = new Requirement("a", "security", Asked.SILVER, Priority.MUST_HAVE, 50, 2);
    Requirement second = new Requirement("b", "data", Asked.SILVER, Priority.NICE_TO_HAVE, 50, 1);
    Partner both =
        partner(
            1,
            List.of(
                level("security", Level.SILVER, "2026-01-01", null),
                level("data", Level.SILVER, "2026-01-01", null)));

    Gap gap = report(opportunity(first, second), both).gaps().getFirst();

    assertThat(gap.requirement().id()).isEqualTo("b");
    assertThat(gap.available()).isEqualTo(1);
    assertThat(gap.lacking()).isEqualTo(1);
  }

  private static GapReport report(Opportunity wanted, Partner... partners) {
    return engine(partners).snapshot().gaps(wanted);
  }
}
