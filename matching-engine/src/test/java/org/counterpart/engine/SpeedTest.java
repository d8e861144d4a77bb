package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Not a benchmark: a guard against losing orders of magnitude. */
class SpeedTest {

  private static final int PARTNERS = 20_000;

  @Test
  void shouldAnswerWithinFiftyMillisecondsOverTwentyThousandPartners() {
    World world = new World(21, 60, 4000);
    MatchingEngine engine = Some.engine(world.partners(PARTNERS).toArray(Partner[]::new));
    Snapshot snapshot = engine.snapshot();
    long[] nanos = new long[60];
    for (int i = 0; i < nanos.length; i++) {
      Opportunity opportunity = world.opportunity(i, 1, PARTNERS, 5);
      long begin = System.nanoTime();
      snapshot.top(opportunity, 10, 0);
      nanos[i] = System.nanoTime() - begin;
    }
    Arrays.sort(nanos);

    // The faster half tells how fast it is; the slower one how busy the machine is.
    assertThat(nanos[nanos.length / 4] / 1e6).as("lower quartile in ms").isLessThan(50);
  }
}
