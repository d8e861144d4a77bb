package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.counterpart.engine.Some.END;
import static org.counterpart.engine.Some.START;
import static org.counterpart.engine.Some.mustHave;
import static org.counterpart.engine.Some.opportunity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterpart.engine.Requirement.Asked;
import org.junit.jupiter.api.Test;

/** What others vouch for counts for more than what is declared, and for less than a level. */
class VerifiedLevelsTest {

  private static final Opportunity WANTED =
      opportunity(mustHave("sec", Asked.GOLD), mustHave("net", Asked.SILVER));

  @Test
  void shouldPutTheVerifiedOneOfTwoEqualsFirst() {
    Partner declared = Some.partner(1, List.of(declared("sec")));
    Partner verified = Some.partner(2, List.of(verified("sec", START, null)));
    Opportunity wanted = opportunity(mustHave("sec", Asked.GOLD));

    assertThat(Some.engine(declared, verified).snapshot().top(wanted, 2, 0))
        .extracting(Match::partner)
        .containsExactly(verified.id(), declared.id());
  }

  @Test
  void shouldPutOneThatCoversMoreBeforeOneThatIsVerified() {
    Partner both = Some.partner(1, List.of(declared("sec"), declared("net")));
    Partner one = Some.partner(2, List.of(verified("sec", START, null)));

    assertThat(Some.engine(both, one).snapshot().top(WANTED, 2, 0))
        .extracting(Match::partner)
        .containsExactly(both.id(), one.id());
  }

  @Test
  void shouldSayWhatIsVerified() {
    Map<Part, Contribution> parts =
        parts(Some.partner(1, List.of(verified("sec", START, null), declared("net"))));

    assertThat(parts.get(Part.COVERAGE).evidence())
        .extracting(Evidence::verified, Evidence::text)
        .containsExactly(
            tuple(true, "Gold in sec, verified, through the project's end on 2027-04-10"),
            tuple(false, "Gold in net, declared, through the project's end on 2027-04-10"));
    assertThat(parts.get(Part.VERIFIED).value()).isEqualTo(512 / 65536.0);
    assertThat(parts.get(Part.VERIFIED).evidence())
        .extracting(Evidence::text)
        .containsExactly("Gold in sec is verified through the project's end on 2027-04-10");
  }

  @Test
  void shouldCountAProofThatRunsOutAsALevelThatLapses() {
    LocalDate middle = START.plusDays(50);
    LevelSegment rest = new LevelSegment("sec", Level.GOLD, middle, END.plusYears(1), false, null);

    Map<Part, Contribution> parts =
        parts(Some.partner(1, List.of(verified("sec", START, middle), rest)));

    assertThat(parts.get(Part.COVERAGE).evidence())
        .extracting(Evidence::text)
        .containsExactly(
            "Gold in sec, verified until 2027-02-20, through the project's end on 2027-04-10");
    // Half of the requirements, and of that a half and half of the rest.
    assertThat(parts.get(Part.VERIFIED).value()).isEqualTo(384 / 65536.0);
  }

  @Test
  void shouldNameTheCompetencyThatIsReallyHeld() {
    LevelSegment near =
        new LevelSegment("sec", Level.GOLD, START, null, true, "solutions:security");

    Evidence evidence =
        parts(Some.partner(1, List.of(near))).get(Part.COVERAGE).evidence().getFirst();

    assertThat(evidence.code()).isEqualTo("sec");
    assertThat(evidence.via()).isEqualTo("solutions:security");
    assertThat(evidence.text())
        .isEqualTo(
            "Gold in solutions:security, which is near sec, verified,"
                + " through the project's end on 2027-04-10");
  }

  @Test
  void shouldScoreAsBeforeWithTheWeightsOfBefore() throws IOException {
    Weights before = weights("affinity-1");
    MatchingEngine engine = MatchingEngine.inMemory(before);
    Partner verified = Some.partner(1, List.of(verified("sec", START, null), declared("net")));
    engine.apply(List.of(new Change.PutPartner(verified)));

    Match match = engine.snapshot().top(WANTED, 1, 0).getFirst();

    assertThat(match.weights()).isEqualTo("affinity-1");
    assertThat(match.contributions())
        .extracting(Contribution::part)
        .contains(Part.COVERAGE)
        .doesNotContain(Part.VERIFIED);
    assertThat(match.contributions().getFirst().value()).isEqualTo(19661 / 65536.0);
    Weights now = Weights.shipped();
    assertThat(now.share(Part.COVERAGE) + now.share(Part.VERIFIED)).isEqualTo(19661);
  }

  private static Map<Part, Contribution> parts(Partner partner) {
    return Some.engine(partner).snapshot().top(WANTED, 1, 0).getFirst().contributions().stream()
        .collect(Collectors.toMap(Contribution::part, one -> one));
  }

  private static Weights weights(String version) throws IOException {
    String name = "weights-" + version + ".properties";
    try (Reader reader =
        new InputStreamReader(Weights.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      return Weights.read(reader);
    }
  }

  private static LevelSegment declared(String competency) {
    return new LevelSegment(competency, Level.GOLD, START, null);
  }

  private static LevelSegment verified(String competency, LocalDate from, LocalDate until) {
    return new LevelSegment(competency, Level.GOLD, from, until, true, null);
  }
}
