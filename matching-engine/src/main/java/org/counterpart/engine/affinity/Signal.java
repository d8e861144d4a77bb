package org.counterpart.engine.affinity;

import java.util.List;
import java.util.function.IntConsumer;
import org.counterpart.engine.Evidence;

/** One thing that ties an opportunity to partners. */
interface Signal {

  /** How strongly it ties a member; 0 for not at all, no upper bound. */
  double of(int member);

  /** Hands over every member that it ties, each once, in no particular order. */
  void forEachTied(IntConsumer member);

  /** What that rests on; asked only where {@link #of} is more than 0. */
  List<Evidence> evidence(int member);
}
