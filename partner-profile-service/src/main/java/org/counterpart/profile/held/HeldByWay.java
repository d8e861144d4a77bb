package org.counterpart.profile.held;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.profile.advice.Advice;
import org.counterpart.profile.advice.Advice.BestCertification;
import org.counterpart.profile.advice.Advice.NextLevel;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelSegment;

/** What is held on one day by way of other competencies, and makes some advice needless. */
final class HeldByWay {
  private final Map<String, LevelSegment> byCode;

  /** Of all levels of the day. */
  HeldByWay(List<LevelSegment> levels) {
    this.byCode =
        levels.stream()
            .filter(level -> level.via() != null)
            .collect(Collectors.toMap(LevelSegment::code, Function.identity()));
  }

  /** Empty for what is held by itself, or not at all. */
  Optional<LevelSegment> of(String competency) {
    return Optional.ofNullable(byCode.get(competency));
  }

  /** The advice, or what of it would gain a level that is not held yet; empty for nothing. */
  Optional<Advice> stillWorth(Advice advice) {
    return switch (advice) {
      case NextLevel next ->
          Optional.<Advice>of(next).filter(_ -> isNew(next.competency(), next.level()));
      case BestCertification best -> {
        var gains =
            best.gains().stream().filter(gain -> isNew(gain.competency(), gain.to())).toList();
        yield gains.isEmpty()
            ? Optional.empty()
            : Optional.of(new BestCertification(best.certification(), gains, best.persons()));
      }
    };
  }

  private boolean isNew(String competency, Level level) {
    var held = byCode.get(competency);
    return held == null || level == null || level.compareTo(held.level()) > 0;
  }
}
