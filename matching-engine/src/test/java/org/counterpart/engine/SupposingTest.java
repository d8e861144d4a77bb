package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.counterpart.engine.Some.END;
import static org.counterpart.engine.Some.START;
import static org.counterpart.engine.Some.engine;
import static org.counterpart.engine.Some.level;
import static org.counterpart.engine.Some.mustHave;
import static org.counterpart.engine.Some.opportunity;
import static org.counterpart.engine.Some.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.counterpart.engine.Requirement.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be if a partner held other levels is what an engine says where it does. */
class SupposingTest {

  private static final Requirement SECURITY = mustHave("security", Asked.SILVER);
  private static final Requirement DATA = mustHave("data", Asked.GOLD);

  @Test
  void shouldSayWhichLevelsWouldLiftAPartnerAndWhere() {
    Partner both = partner(1, List.of(verified("security"), verified("data")));
    Partner first = partner(2, List.of(gold("security")));
    Partner second = partner(3, List.of(level("data", Level.SILVER, "2026-01-01", null)));
    Snapshot snapshot = engine(both, first, second).snapshot();
    Opportunity wanted = opportunity(SECURITY, DATA);

    List<Improvement> improvements = snapshot.improvements(wanted, second.id(), 10);

    assertThat(improvements)
        .extracting(Improvement::requirement, Improvement::level)
        .containsExactly(tuple(SECURITY, Level.SILVER), tuple(DATA, Level.GOLD));
    double score = ((Explanation.Fits) snapshot.explain(wanted, first.id())).match().score();
    assertThat(improvements).allMatch(one -> one.standing().score() == score);
    assertThat(improvements).extracting(one -> one.standing().rank()).isSubsetOf(2, 3);
    assertThat(snapshot.improvements(wanted, both.id(), 10)).isEmpty();
    assertThat(snapshot.improvements(wanted, first.id(), 10))
        .extracting(Improvement::requirement, Improvement::level, Improvement::byVerifying)
        .containsExactly(tuple(SECURITY, Level.GOLD, true), tuple(DATA, Level.GOLD, false));
  }

  @Test
  void shouldSayThatAProofWouldLiftADeclaredLevel() {
    Partner declared = partner(1, List.of(gold("security")));
    Partner verified = partner(2, List.of(verified("security")));
    Snapshot snapshot = engine(declared, verified).snapshot();
    Opportunity wanted = opportunity(SECURITY);

    assertThat(snapshot.improvements(wanted, verified.id(), 10)).isEmpty();
    Improvement proof = snapshot.improvements(wanted, declared.id(), 10).getFirst();
    assertThat(proof.byVerifying()).isTrue();
    double score = snapshot.top(wanted, 1, 0).getFirst().score();
    assertThat(proof.standing().score()).isEqualTo(score);
  }

  @Test
  void shouldSayNothingWhereNoLevelWouldHelp() {
    Partner german = partner(1, List.of());
    Snapshot snapshot = engine(german).snapshot();
    Opportunity abroad = opportunity(Set.of("FR"), Set.of(), Set.of(), null, SECURITY);

    assertThat(snapshot.improvements(abroad, german.id(), 10)).isEmpty();
    assertThat(snapshot.improvements(opportunity(SECURITY), World.id(1, 77), 10)).isEmpty();
    assertThat(snapshot.suppose(opportunity(SECURITY), World.id(1, 77), nothing(), 10)).isEmpty();
    assertThat(snapshot.affected(World.id(1, 77), nothing())).isEmpty();
  }

  @Test
  void shouldRenewAGoldThatLapsesOnTheWay() {
    Partner lapsing =
        partner(1, List.of(level("security", Level.GOLD, "2026-01-01", "2027-02-01")));
    Snapshot snapshot = engine(lapsing).snapshot();

    assertThat(snapshot.improvements(opportunity(SECURITY), lapsing.id(), 1))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.level()).isEqualTo(Level.GOLD);
              assertThat(one.standing().rank()).isEqualTo(1);
            });
  }

  @Test
  void shouldTellRanksOnlyFromTheBestThatWereAskedFor() {
    Partner[] all = new Partner[5];
    for (int i = 0; i < 4; i++) {
      all[i] = partner(i, List.of(gold("security"), gold("data")));
    }
    all[4] = partner(4, List.of());
    Snapshot snapshot = engine(all).snapshot();
    Opportunity wanted = opportunity(SECURITY, DATA);
    LevelChange change = LevelChange.adding(gold("data"));

    assertThat(snapshot.suppose(wanted, all[4].id(), change, 5).orElseThrow().after().rank())
        .isEqualTo(5);
    assertThat(snapshot.suppose(wanted, all[4].id(), change, 4).orElseThrow().after().rank())
        .isNull();
  }

  @Test
  void shouldTellNoRankToOneWhoFallsBehindTheBest() {
    Partner[] all = new Partner[6];
    for (int i = 0; i < all.length; i++) {
      all[i] = partner(i, List.of(gold("security"), gold("data")));
    }
    Snapshot snapshot = engine(all).snapshot();
    Opportunity wanted = opportunity(SECURITY, DATA);
    UUID first = snapshot.top(wanted, 1, 0).getFirst().partner();
    LevelChange lost = new LevelChange(List.of(), Set.of("data"));

    Prospect among4 = snapshot.suppose(wanted, first, lost, 4).orElseThrow();
    Prospect among6 = snapshot.suppose(wanted, first, lost, 6).orElseThrow();

    assertThat(among4.before().rank()).isEqualTo(1);
    assertThat(among4.after().rank()).isNull();
    assertThat(among6.after().rank()).isEqualTo(6);
  }

  @Test
  void shouldTakeLevelsAway() {
    Partner holder = partner(1, List.of(gold("security")));
    MatchingEngine engine = engine(holder);
    engine.apply(List.of(new Change.PutOpportunity(opportunity(SECURITY))));
    LevelChange lost = new LevelChange(List.of(), Set.of("security", "data"));

    Prospect prospect =
        engine.snapshot().suppose(opportunity(SECURITY), holder.id(), lost, 9).orElseThrow();

    assertThat(prospect.before().rank()).isEqualTo(1);
    assertThat(prospect.after()).isEqualTo(Standing.OUT);
    assertThat(engine.snapshot().affected(holder.id(), lost))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.before()).isTrue();
              assertThat(one.after()).isFalse();
              assertThat(one.gain()).isNegative();
            });
  }

  @ParameterizedTest(name = "{0}: {1} partners, {2} competencies, {3} requirements")
  @CsvSource({"1, 1, 1, 1", "2, 40, 3, 2", "3, 60, 5, 4", "4, 30, 200, 64", "5, 20, 4, 0"})
  void shouldAgreeWithAnEngineWhereItIsSo(long seed, int count, int competencies, int missing) {
    Random random = new Random(seed);
    World world = new World(seed, competencies, 12);
    List<Partner> partners = world.partners(count);
    List<Change> changes = new ArrayList<>();
    partners.forEach(one -> changes.add(new Change.PutPartner(one)));
    List<Opportunity> open = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      open.add(world.opportunity(i, 1, count, missing));
      changes.add(new Change.PutOpportunity(open.getLast()));
    }
    Snapshot snapshot = engineOf(changes).snapshot();
    for (int i = 0; i < 12; i++) {
      Partner partner = partners.get(random.nextInt(count));
      LevelChange change = change(random, competencies);
      List<Change> then = new ArrayList<>(changes);
      then.add(new Change.PutPartner(applied(partner, change)));
      assertAgree(snapshot, engineOf(then).snapshot(), open, partner.id(), change, count);
    }
  }

  private static void assertAgree(
      Snapshot now,
      Snapshot then,
      List<Opportunity> open,
      UUID partner,
      LevelChange change,
      int among) {
    List<Affected> affected = now.affected(partner, change);
    for (Opportunity one : open) {
      Standing before = standing(now, one, partner, among);
      Standing after = standing(then, one, partner, among);
      assertThat(now.suppose(one, partner, change, among)).contains(new Prospect(before, after));
      boolean matters = before.score() != after.score() || before.fits() != after.fits();
      assertThat(affected.stream().anyMatch(a -> a.opportunity().equals(one.id())))
          .isEqualTo(matters);
    }
    for (Affected one : affected) {
      Opportunity opportunity = now.opportunity(one.opportunity()).orElseThrow();
      Standing before = standing(now, opportunity, partner, among);
      Standing after = standing(then, opportunity, partner, among);
      assertThat(one.before()).isEqualTo(before.fits());
      assertThat(one.after()).isEqualTo(after.fits());
      if (one.before() && one.after()) {
        assertThat(one.gain()).isEqualTo(after.score() - before.score());
      }
    }
    assertThat(affected)
        .isSortedAccordingTo(Comparator.comparingDouble(one -> -Math.abs(one.gain())));
  }

  /** Its place among all, as everybody sees it. */
  private static Standing standing(Snapshot snapshot, Opportunity one, UUID partner, int among) {
    List<Match> top = snapshot.top(one, among, 0);
    for (int i = 0; i < top.size(); i++) {
      if (top.get(i).partner().equals(partner)) {
        return new Standing(true, top.get(i).score(), i + 1);
      }
    }
    return Standing.OUT;
  }

  private static LevelChange change(Random random, int competencies) {
    List<LevelSegment> added = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String code = "c:" + random.nextInt(competencies);
      LocalDate from = START.plusDays(15L * random.nextInt(-8, 8));
      LocalDate until = random.nextInt(3) == 0 ? null : from.plusDays(1 + random.nextInt(90));
      added.add(
          new LevelSegment(
              code,
              random.nextBoolean() ? Level.GOLD : Level.SILVER,
              from,
              until,
              random.nextBoolean(),
              null));
    }
    return new LevelChange(
        added, random.nextBoolean() ? Set.of() : Set.of("c:" + random.nextInt(competencies)));
  }

  /** The partner with the change, day by day rather than by cutting segments. */
  private static Partner applied(Partner partner, LevelChange change) {
    List<LevelSegment> levels = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    partner.levels().forEach(one -> codes.add(one.competency()));
    change.added().forEach(one -> codes.add(one.competency()));
    for (String code : codes) {
      LocalDate last = START.plusDays(900);
      for (LocalDate day = START.minusDays(900); day.isBefore(last); day = day.plusDays(1)) {
        LevelSegment held = on(day, code, partner, change);
        if (held != null) {
          levels.add(held.during(day, day.plusDays(1)));
        }
      }
    }
    return Some.with(partner, levels, partner.references());
  }

  private static LevelSegment on(LocalDate day, String code, Partner partner, LevelChange change) {
    for (LevelSegment one : change.added().reversed()) {
      if (one.competency().equals(code) && one.holdsOn(day)) {
        return one;
      }
    }
    return partner.levels().stream()
        .filter(one -> one.competency().equals(code) && !change.removed().contains(code))
        .filter(one -> one.holdsOn(day))
        .findFirst()
        .orElse(null);
  }

  private static MatchingEngine engineOf(List<Change> changes) {
    MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());
    engine.apply(changes);
    return engine;
  }

  private static LevelChange nothing() {
    return new LevelChange(List.of(), Set.of());
  }

  private static LevelSegment verified(String competency) {
    LevelSegment gold = gold(competency);
    return new LevelSegment(competency, Level.GOLD, gold.from(), gold.until(), true, null);
  }

  private static LevelSegment gold(String competency) {
    return new LevelSegment(competency, Level.GOLD, START.minusYears(1), END.plusYears(1));
  }
}
