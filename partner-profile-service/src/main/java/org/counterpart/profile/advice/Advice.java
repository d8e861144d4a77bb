package org.counterpart.profile.advice;

import java.util.List;
import org.counterpart.profile.level.Level;

/** What would make levels better. */
public sealed interface Advice {

  /**
   * What a competency lacks for its next level.
   *
   * @param people how many more have to be certified for it, who then back no other gold if the
   *     level is gold; with fewer it stays what it is
   * @param references how many more customer references have to count
   */
  record NextLevel(String competency, Level level, int people, int references) implements Advice {}

  /**
   * The one certification that would gain the most: golds before other levels, and of equal gains
   * the one with the more preferred competency.
   *
   * @param certification a certification, or the code of a competency
   * @param persons of those that the partner has, for whom it would gain as much as for somebody
   *     new; not all where there are many
   */
  record BestCertification(String certification, List<Gain> gains, List<String> persons)
      implements Advice {}

  /**
   * A competency whose level would change.
   *
   * @param from null for none
   * @param to lower than {@code from} where another gold takes its people
   */
  record Gain(String competency, Level from, Level to) {}
}
