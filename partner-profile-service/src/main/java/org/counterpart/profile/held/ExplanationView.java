package org.counterpart.profile.held;

import java.util.List;
import org.counterpart.profile.advice.Explanation;
import org.counterpart.profile.advice.HeldCompetency;
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

  /** An explanation as it is told. */
  public static ExplanationView of(Explanation explanation) {
    return new ExplanationView(
        explanation.levels().stream().map(Held::of).toList(),
        explanation.advice().stream().map(AdviceView::of).toList(),
        explanation.proven());
  }

  /** A competency on that day. */
  @Schema(name = "ExplainedLevel", description = "A competency on one day, and who backs it.")
  public record Held(
      @Schema(examples = "mpn:security") String competency,
      LevelOrNone level,
      @Schema(
              description =
                  "For gold those who back it, and no other gold; for silver everybody who is"
                      + " certified.",
              examples = "[\"p1\", \"p2\"]")
          List<String> backedBy) {

    static Held of(HeldCompetency held) {
      return new Held(held.competency(), LevelOrNone.of(held.level()), held.backedBy());
    }
  }
}
