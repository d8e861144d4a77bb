package org.counterpart.engine.affinity;

import java.util.List;
import java.util.function.IntConsumer;
import org.counterpart.engine.Evidence;

/** One thing that ties an opportunity to partners. */
interface Signal {

  /** How strongly it ties a member; 0 for not at all, no upper bound. */
  double of(int member);

  /** What {@link #of} is at most, for a member that is handed over; cheaper than to know it. */
  default double atMost(int member) {
    return of(member);
  }

  /** What {@link #of} is at most for everybody who is not handed over. */
  default double ofOthers() {
    return 0;
  }

  /**
   * Hands over every member that it ties more than {@link #ofOthers} does, each once, in no
   * particular order.
   */
  void forEachTied(IntConsumer member);

  /** What that rests on; asked only where {@link #of} is more than 0. */
  List<Evidence> evidence(int member);
}
