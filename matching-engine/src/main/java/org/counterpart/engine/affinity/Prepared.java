package org.counterpart.engine.affinity;

import java.util.List;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;

/**
 * A partner with all that can be worked out before it is put in, which is most of the work and can
 * be done for many partners at once.
 *
 * @param keys numbers of what it is to be found by, and of whom its work names
 * @param nameWords numbers of the words of its name
 * @param profile what it says about itself; null for nothing
 * @param tokens the distinct ones of all that it says; null where its works are worked out later
 */
@SuppressWarnings("ArrayRecordComponent") // a million of them at a time; never compared
public record Prepared(
    Partner partner,
    NameKeys names,
    int[] keys,
    int[] nameWords,
    List<Work> works,
    Document profile,
    int[] tokens) {

  /**
   * A piece of past work.
   *
   * @param document its words, nobody's yet; null where they are worked out when they are needed
   */
  record Work(WorkKey key, Reference reference, Document document) {}
}
