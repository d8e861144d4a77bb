package org.counterpart.profile.held;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.counterpart.profile.advice.Advice;
import org.counterpart.profile.advice.Advice.BestCertification;
import org.counterpart.profile.advice.Advice.NextLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Advice as it is told; which properties there are goes by the kind. */
@Schema(name = "LevelAdvice", description = "What would make levels better.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdviceView(
    Kind kind,
    @Schema(description = "The same in words.") String text,
    @Schema(description = "NEXT_LEVEL: the competency.", examples = "mpn:security")
        String competency,
    @Schema(description = "NEXT_LEVEL: the level that comes next.") LevelOrNone level,
    @Schema(
            description =
                "NEXT_LEVEL: how many more people have to be certified; for gold, people who back"
                    + " no other gold.",
            examples = "2")
        Integer people,
    @Schema(
            description = "NEXT_LEVEL: how many more customer references have to count.",
            examples = "0")
        Integer references,
    @Schema(
            description = "BEST_CERTIFICATION: a certification, or the code of a competency.",
            examples = "AZ-500")
        String certification,
    @Schema(description = "BEST_CERTIFICATION: the levels that it would change.")
        List<GainView> gains,
    @Schema(
            description =
                "BEST_CERTIFICATION: for whom it would do so, besides anybody new; ten at most.",
            examples = "[\"p3\"]")
        List<String> persons) {

  static AdviceView of(Advice advice) {
    return switch (advice) {
      case NextLevel next ->
          new AdviceView(
              Kind.NEXT_LEVEL,
              AdviceText.of(next),
              next.competency(),
              LevelOrNone.of(next.level()),
              next.people(),
              next.references(),
              null,
              null,
              null);
      case BestCertification best ->
          new AdviceView(
              Kind.BEST_CERTIFICATION,
              AdviceText.of(best),
              null,
              null,
              null,
              null,
              best.certification(),
              best.gains().stream().map(GainView::of).toList(),
              best.persons());
    };
  }

  /** What it is about. */
  @Schema(name = "LevelAdviceKind", description = "What it is about.")
  public enum Kind {
    NEXT_LEVEL,
    BEST_CERTIFICATION
  }

  /** A level that would change. */
  @Schema(name = "LevelGain", description = "A level that would change.")
  public record GainView(
      @Schema(examples = "mpn:security") String competency, LevelOrNone from, LevelOrNone to) {

    static GainView of(Advice.Gain gain) {
      return new GainView(
          gain.competency(), LevelOrNone.of(gain.from()), LevelOrNone.of(gain.to()));
    }
  }
}
