package org.counterpart.profile.held;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterpart.profile.advice.Advice.BestCertification;
import org.counterpart.profile.advice.Advice.Gain;
import org.counterpart.profile.advice.Advice.NextLevel;
import org.counterpart.profile.level.Level;

/** Advice in words, as one would tell a colleague. */
final class AdviceText {
  private AdviceText() {}

  static String of(NextLevel next) {
    var people =
        switch (next.people()) {
          case 0 -> "";
          case 1 -> "one more person certified for it";
          default -> next.people() + " more people certified for it";
        };
    if (next.people() > 0 && next.level() == Level.GOLD) {
      people += next.people() == 1 ? " who backs no other gold" : " who back no other gold";
    }
    var references =
        switch (next.references()) {
          case 0 -> "";
          case 1 -> "one more customer reference";
          default -> next.references() + " more customer references";
        };
    var both = people.isEmpty() || references.isEmpty() ? "" : " and ";
    return "%s in %s takes %s%s%s."
        .formatted(capital(next.level()), next.competency(), people, both, references);
  }

  static String of(BestCertification best) {
    return "One person more with %s%s: %s."
        .formatted(best.certification(), who(best.persons()), gains(best.gains()));
  }

  private static String who(List<String> persons) {
    return persons.isEmpty() ? "" : " (" + String.join(", ", persons) + ", or somebody new)";
  }

  private static String gains(List<Gain> gains) {
    return gains.stream()
        .map(
            gain ->
                "%s becomes %s"
                    .formatted(gain.competency(), gain.to() == null ? "none" : name(gain.to())))
        .collect(Collectors.joining(", "));
  }

  private static String capital(Level level) {
    var name = name(level);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String name(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
