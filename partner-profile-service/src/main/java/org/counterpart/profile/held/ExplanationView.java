package org.counterpart.profile.held;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterpart.profile.advice.Explanation;
import org.counterpart.profile.advice.HeldCompetency;
import org.counterpart.profile.level.DatedRule;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.taxonomy.ThresholdsInForce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Levels of one day that explain themselves, as they are told. */
@Schema(name = "LevelExplanation", description = "The levels of one day, and why.")
public record ExplanationView(
    @Schema(description = "Every competency that is concerned, the most preferred first.")
        List<Held> levels,
    @Schema(
            description =
                "The certification that would gain the most, if one alone gains anything; then"
                    + " what each competency lacks for its next level.")
        List<AdviceView> advice,
    @Schema(
            description =
                "Whether no better choice of golds is possible; false where the search for one"
                    + " was given up.",
            examples = "true")
        boolean proven) {

  /**
   * An explanation as it is told.
   *
   * @param rules what levels take on that day, by competency
   */
  public static ExplanationView of(Explanation explanation, Function<String, DatedRule> rules) {
    return of(explanation, rules, List.of());
  }

  /**
   * An explanation beside the levels that it explains.
   *
   * @param rules what levels take on that day, by competency
   * @param levels those of that day: what is held by way of another competency needs no advice
   */
  static ExplanationView of(
      Explanation explanation, Function<String, DatedRule> rules, List<LevelSegment> levels) {
    var held = new HeldByWay(levels);
    return new ExplanationView(
        explanation.levels().stream()
            .map(own -> Held.of(own, rules.apply(own.competency()), held.of(own.competency())))
            .toList(),
        explanation.advice().stream()
            .flatMap(advice -> held.stillWorth(advice).stream())
            .map(AdviceView::of)
            .toList(),
        explanation.proven());
  }

  /** A competency on that day. */
  @Schema(name = "ExplainedLevel", description = "A competency on one day, and who backs it.")
  public record Held(
      @Schema(examples = "mpn:security") String competency,
      LevelOrNone level,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          @Schema(
              nullable = true,
              description =
                  "The competency by way of which the level is held; who backs it stands there."
                      + " Absent where it is held by itself.",
              examples = "solutions-partner:security")
          String via,
      @Schema(
              description =
                  "For gold those who back it, and no other gold; for silver everybody who is"
                      + " certified.",
              examples = "[\"p1\", \"p2\"]")
          List<String> backedBy,
      @Schema(description = "What its levels take on that day.") ThresholdsInForce thresholds) {

    static Held of(HeldCompetency own, DatedRule rule, Optional<LevelSegment> byWay) {
      return new Held(
          own.competency(),
          LevelOrNone.of(byWay.map(LevelSegment::level).orElse(own.level())),
          byWay.map(LevelSegment::via).orElse(null),
          own.backedBy(),
          ThresholdsInForce.of(rule));
    }
  }
}
